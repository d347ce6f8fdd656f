@echo off
rem duibiao without a network and without an administrator: everything stays in this folder.
rem   start.cmd              set up once, build the shipped reports
rem   start.cmd build ...    any duibiao command, in the workbook
rem   start.cmd lab          JupyterLab on the notebooks
setlocal
chcp 65001 >nul
set "PYTHONUTF8=1"
set "here=%~dp0"
set "wanted=@PYTHON@"
if exist "%here%env\.ready" goto ready
if not exist "%here%requirements-windows-x64.txt" (
  echo This bundle has no wheels for Windows.
  goto failed
)
set "python=py -%wanted%"
%python% -c "pass" >nul 2>nul || set "python=python"
%python% -c "import sys; sys.exit('%%d.%%d' %% sys.version_info[:2] != '%wanted%')" >nul 2>nul
if errorlevel 1 (
  echo Python %wanted% is needed: run its installer and choose "Install Now" for yourself only, no administrator is needed.
  goto failed
)
echo Installing into %here%env, once, about two minutes ...
%python% -m venv "%here%env" || goto failed
"%here%env\Scripts\python" -m pip install --quiet --disable-pip-version-check --no-index --find-links "%here%wheels" --no-deps --require-hashes --requirement "%here%requirements-windows-x64.txt" || goto failed
type nul > "%here%env\.ready"
:ready
"%here%env\Scripts\duibiao" init "%here%workbook" || goto failed
cd /d "%here%workbook"
if "%~1"=="" (
  "%here%env\Scripts\duibiao" build
  if exist reports\index.html start "" reports\index.html
  pause
  exit /b
)
if /i "%~1"=="lab" (
  "%here%env\Scripts\jupyter" lab --preferred-dir=notebooks
  exit /b
)
"%here%env\Scripts\duibiao" %*
exit /b
:failed
pause
exit /b 1
