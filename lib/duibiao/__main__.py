"""`python -m duibiao` is the command `duibiao`."""

from duibiao.running.cli import main

main(prog_name="duibiao")
