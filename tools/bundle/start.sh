#!/bin/sh
# duibiao without a network and without an administrator: everything stays in this folder.
#   ./start.sh              set up once, build the shipped reports
#   ./start.sh build ...    any duibiao command, in the workbook
#   ./start.sh lab          JupyterLab on the notebooks
set -eu
unset PYTHONHOME PYTHONPATH
here=$(cd "$(dirname "$0")" && pwd)
wanted=@PYTHON@
case "$(uname -m)" in aarch64|arm64) system=linux-arm64 ;; *) system=linux-x64 ;; esac
list="$here/requirements-$system.txt"
ready="$here/env/ready-@WHEELS@"

if [ ! -f "$ready" ]; then
  python=${PYTHON:-}
  for name in "python$wanted" python3 python; do
    [ -n "$python" ] && break
    if "$name" -c "import sys; sys.exit('%d.%d' % sys.version_info[:2] != '$wanted')" 2>/dev/null; then python=$name; fi
  done
  if [ -z "$python" ]; then
    echo "需要 Python $wanted；装好后再运行，或用 PYTHON=路径 ./start.sh 指定" >&2
    echo "Python $wanted is needed; install it for yourself, or name it: PYTHON=/path/python ./start.sh" >&2
    exit 1
  fi
  if [ ! -f "$list" ]; then
    echo "本包不含 $system 的程序；this bundle has no wheels for $system" >&2
    exit 1
  fi
  echo "正在安装到 $here/env（只需一次，约一分钟）…"
  "$python" -m venv --clear "$here/env"
  "$here/env/bin/python" -m pip --isolated install --quiet --disable-pip-version-check --no-index \
    --find-links "$here/wheels" --no-deps --require-hashes --requirement "$list"
  : > "$ready"
fi

run="$here/env/bin/python"
"$run" -m duibiao init "$here/workbook"
cd "$here/workbook"
case "${1:-}" in
  "") exec "$run" -m duibiao build ;;
  lab) exec "$run" -m jupyterlab --preferred-dir=notebooks ;;
  *) exec "$run" -m duibiao "$@" ;;
esac
