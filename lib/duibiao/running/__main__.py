"""`python -m duibiao.running`: the command where no script is installed, as in a scheduled job."""

from duibiao.running.cli import main

main(prog_name="duibiao")
