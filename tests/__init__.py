"""What the planner does, sentence by sentence; the folders mirror the source."""
