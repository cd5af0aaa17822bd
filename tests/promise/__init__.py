"""What no bytes in the folder can make the planner do: a file for each sentence of the promise."""
