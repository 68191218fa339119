@echo off
rem Starts Bayan. Without arguments, or with a .bitext file: the workbench. Otherwise: a command.
setlocal
set "HOME_DIR=%~dp0"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo bayan: no Java found; install a JDK 21 or newer and set JAVA_HOME 1>&2
  exit /b 4
)
set "LAUNCHER="
for %%J in ("%HOME_DIR%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%J"
if not defined LAUNCHER (
  echo bayan: there is no launcher in %HOME_DIR%plugins; install Bayan again 1>&2
  exit /b 4
)
rem At the start the optimising compiler would take a core from the work: it begins later; the quick one
rem compiles long loops sooner.
set TIERS=-XX:Tier4InvocationThreshold=20000 -XX:Tier4MinInvocationThreshold=5000 -XX:Tier4CompileThreshold=50000 -XX:Tier4BackEdgeThreshold=150000 -XX:Tier3BackEdgeThreshold=10000
rem Much code for a few seconds: what the optimising compiler makes of it comes too late.
if "%~1"=="cite" set TIERS=-XX:TieredStopAtLevel=1
if "%~1"=="check" set TIERS=-XX:TieredStopAtLevel=1
set OPTIONS=%TIERS% -Dfile.encoding=UTF-8 --enable-native-access=ALL-UNNAMED -Dslf4j.internal.verbosity=ERROR "-Djava.util.logging.config.file=%HOME_DIR%logging.properties"
if "%~1"=="" goto workbench
if /i "%~x1"==".bitext" goto workbench
if /i "%~1"=="-data" goto workbench
if /i "%~1"=="-nl" goto workbench
chcp 65001 >nul
rem A command is short: a small collector starts quickest, with some room to begin with.
"%JAVA%" %OPTIONS% -XX:+UseSerialGC -XX:InitialRAMPercentage=6 -XX:MetaspaceSize=128m -jar "%LAUNCHER%" -application org.bayan.cli.application -nosplash -data @none %*
exit /b %ERRORLEVEL%
:workbench
"%JAVA%" %OPTIONS% -Xmx2g -jar "%LAUNCHER%" -application org.bayan.rcp.application %*
rem The workbench ends with 23 when it wants to be started again (File, Restart).
if %ERRORLEVEL%==23 goto workbench
exit /b %ERRORLEVEL%
