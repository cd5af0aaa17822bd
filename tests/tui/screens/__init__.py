"""The screens: a day, its Form, and how they save and leave."""
