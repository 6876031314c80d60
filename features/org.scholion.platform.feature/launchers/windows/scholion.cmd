@echo off
rem Starts Scholion on Windows.
rem   scholion                          the workbench; -data FOLDER uses other settings
rem   scholion workbench [CASEBOOK]     the workbench on a casebook
rem   scholion demo [DIR]               the samples, read and annotated; then the workbench
rem   scholion COMMAND ...              the command line, see scholion --help
rem SCHOLION_JAVA_OPTS adds options for the Java virtual machine.
setlocal EnableExtensions

set "PRODUCT=%~dp0"
set "LAUNCHER="
for %%F in ("%PRODUCT%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~fF"
if not defined LAUNCHER (
    echo scholion: %PRODUCT% is not a complete product: there is no launcher in plugins 1>&2
    exit /b 3
)

set "JAVA="
if defined JAVA_HOME call :use "%JAVA_HOME%"
if not defined JAVA for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :use "%%~dp$PATH:J.."
if not defined JAVA for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk-*" "%ProgramFiles%\Zulu\*") do call :use "%%~fD"
if not defined JAVA (
    echo scholion: no Java 21 or later found; install one, or set JAVA_HOME to it 1>&2
    exit /b 3
)

set "WORKBENCH="%JAVA%" --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true %SCHOLION_JAVA_OPTS% -jar "%LAUNCHER%" -product org.scholion.app.product"
set "HEAP="
rem However many documents.
if /i "%~1"=="import" set "HEAP=-Xmx512m"
set "COMMANDS="%JAVA%" %HEAP% -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true -Dosgi.startLevel=3 %SCHOLION_JAVA_OPTS% -jar "%LAUNCHER%" -nosplash -data @none -application org.scholion.cli.application"

if "%~1"=="" goto workbench
if /i "%~1"=="workbench" goto workbench_on
if /i "%~1"=="demo" goto demo
rem Options of the platform, such as -data.
set "FIRST=%~1"
if "%FIRST%"=="-h" goto command_line
if "%FIRST%"=="-V" goto command_line
if "%FIRST:~0,2%"=="--" goto command_line
if "%FIRST:~0,1%"=="-" goto workbench_with

:command_line
%COMMANDS% %*
if %ERRORLEVEL% neq 4 exit /b %ERRORLEVEL%
rem A link of a report was left for a workbench, and none is open.
goto workbench

:workbench
%WORKBENCH%
if %ERRORLEVEL% equ 23 goto workbench
exit /b %ERRORLEVEL%

:workbench_with
%WORKBENCH% %*
if %ERRORLEVEL% equ 23 goto workbench_with
exit /b %ERRORLEVEL%

:workbench_on
set "CASEBOOK=%~2"
if not defined CASEBOOK goto workbench
if "%CASEBOOK:~0,1%"=="-" (
    %WORKBENCH% %2 %3 %4 %5
) else (
    %WORKBENCH% -casebook %2 %3 %4 %5
)
if %ERRORLEVEL% equ 23 goto workbench_on
exit /b %ERRORLEVEL%

:demo
set "FOLDER=%~2"
if not defined FOLDER set "FOLDER=scholion-demo"
%COMMANDS% %*
if errorlevel 1 exit /b %ERRORLEVEL%
if "%FOLDER:~0,1%"=="-" exit /b 0
:demo_window
%WORKBENCH% -casebook "%FOLDER%\demo.casebook"
if %ERRORLEVEL% equ 23 goto demo_window
exit /b %ERRORLEVEL%

rem Takes the Java in folder %1 if none was taken yet and it is of version 21 or later.
:use
if defined JAVA exit /b
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do for /f "delims=.+-" %%M in (%%V) do if %%M geq 21 set "JAVA=%~1\bin\java.exe"
exit /b
