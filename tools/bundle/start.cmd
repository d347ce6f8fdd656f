@echo off
rem duibiao without a network and without an administrator: everything stays in this folder.
rem   start.cmd              set up once, build the shipped reports
rem   start.cmd build ...    any duibiao command, in the workbook
rem   start.cmd lab          JupyterLab on the notebooks
setlocal
chcp 65001 >nul
set "PYTHONUTF8=1"
set "PYTHONHOME="
set "PYTHONPATH="
set "here=%~dp0"
set "wanted=@PYTHON@"
set "run=%here%env\Scripts\python.exe"
set "ready=%here%env\ready-@WHEELS@"
set "list=%here%requirements-windows-x64.txt"
if exist "%ready%" goto ready
if not exist "%here%wheels" goto packed
if not exist "%list%" goto othersystem
if not "%here:~1,1%"==":" goto deep
if not "%here:~90,1%"=="" goto deep
set "python=py -%wanted%"
%python% -c "pass" >nul 2>nul || set "python=python"
%python% -c "import sys; sys.exit('.'.join(map(str, sys.version_info[:2])) != '%wanted%' or sys.maxsize < 2**32)" >nul 2>nul
if errorlevel 1 goto nopython
echo Installing into "%here%env", once, about two minutes ...
%python% -m venv --clear "%here%env" || goto failed
"%run%" -m pip --isolated install --quiet --disable-pip-version-check --no-index --find-links "%here%wheels" --no-deps --require-hashes --requirement "%list%" || goto failed
type nul > "%ready%"
:ready
"%run%" -m duibiao init "%here%workbook" || goto failed
cd /d "%here%workbook" || goto failed
if "%~1"=="" goto build
if /i "%~1"=="lab" goto lab
"%run%" -m duibiao %*
exit /b %errorlevel%
:lab
"%run%" -m jupyterlab --preferred-dir=notebooks
exit /b
:build
"%run%" -m duibiao build
if exist reports\index.html start "" reports\index.html
pause
exit /b
:packed
echo 请先把压缩包整个解开到自己的文件夹，再双击那里的 start.cmd。
echo Unpack the whole zip into a folder of your own first, then double-click start.cmd there.
goto failed
:othersystem
echo 本包不含 Windows 的程序。This bundle has no wheels for Windows.
goto failed
:deep
echo 文件夹在共享盘上，或者路径太长，Windows 装不下；请移到本机短一些的位置，例如 D:\duibiao，再双击 start.cmd。
echo The folder is on a network share or its path is too long; move it, to D:\duibiao say, and double-click start.cmd there.
goto failed
:nopython
echo 需要 64 位的 Python %wanted%：运行它的安装程序，选 Install Now，只给自己安装，不需要管理员；装好后再双击 start.cmd。
echo Python %wanted% for 64 bits is needed: run its installer and choose "Install Now" for yourself only, no administrator is needed.
:failed
pause
exit /b 1
