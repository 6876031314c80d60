package org.scholion.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.scholion.cli.command.AnnotateCommand;
import org.scholion.cli.command.BriefingCommand;
import org.scholion.cli.command.CarryCommand;
import org.scholion.cli.command.CasebookUnavailableException;
import org.scholion.cli.command.CheckCommand;
import org.scholion.cli.command.CodebookCommand;
import org.scholion.cli.command.CommentsCommand;
import org.scholion.cli.command.DemoCommand;
import org.scholion.cli.command.EntitiesCommand;
import org.scholion.cli.command.Environment;
import org.scholion.cli.command.ExitStatus;
import org.scholion.cli.command.ExtractCommand;
import org.scholion.cli.command.FeedCommand;
import org.scholion.cli.command.HistoryCommand;
import org.scholion.cli.command.ImportCommand;
import org.scholion.cli.command.LinksCommand;
import org.scholion.cli.command.ListCommand;
import org.scholion.cli.command.NewCommand;
import org.scholion.cli.command.OpenCommand;
import org.scholion.cli.command.PrepareCommand;
import org.scholion.cli.command.ProfilesCommand;
import org.scholion.cli.command.ReportCommand;
import org.scholion.cli.command.ShowCommand;
import org.scholion.cli.command.SourcesCommand;
import org.scholion.cli.command.StoriesCommand;
import org.scholion.cli.command.TemplatesCommand;
import org.scholion.cli.command.TextsCommand;
import org.scholion.cli.command.UsageException;
import org.scholion.cli.output.Output;
import org.scholion.core.log.Logs;

import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** Runs the command that arguments name. Only the class of that command is loaded, unless help lists them all. */
public final class Program {

    private static final String NAME = "scholion";
    private static final List<String> COMMANDS = List.of("demo", "new", "import", "feed", "list", "show", "extract",
            "stories", "codebook", "entities", "sources", "annotate", "carry", "comments", "history", "texts",
            "profiles", "briefing", "report", "templates", "open", "links", "check", "prepare");

    private final Environment environment;
    private final Output output;
    private final String version;

    public Program(Environment environment, String version) {
        this.environment = environment;
        this.output = environment.output();
        this.version = version;
    }

    /** Runs a command and returns its exit status, one of {@link ExitStatus}. */
    public int run(List<String> arguments) {
        if (arguments.stream().anyMatch(argument -> argument.indexOf('\uFFFD') >= 0)) {
            output.message("An argument has characters that the locale does not know ("
                    + System.getProperty("sun.jnu.encoding")
                    + "). Set LC_ALL=C.UTF-8, then try again.");
            return ExitStatus.WRONG_USAGE;
        }
        var first = arguments.isEmpty() ? "" : arguments.get(0);
        if (!first.isEmpty() && !first.startsWith("-") && !COMMANDS.contains(first)) {
            output.message("There is no command \"" + first + "\". There are: " + String.join(", ", COMMANDS) + ".");
            return ExitStatus.WRONG_USAGE;
        }
        var status = COMMANDS.contains(first)
                ? execute(commandLine(NAME + " " + first, command(first)), arguments.subList(1, arguments.size()))
                : execute(commandLine(NAME, new RootCommand()), arguments);
        return output.failure().map(this::notWritten).orElse(status);
    }

    /** Makes a command; no class of another one is loaded. */
    private Callable<Integer> command(String name) {
        return switch (name) {
            case "demo" -> new DemoCommand(environment);
            case "new" -> new NewCommand(environment);
            case "import" -> new ImportCommand(environment);
            case "feed" -> new FeedCommand(environment);
            case "list" -> new ListCommand(environment);
            case "show" -> new ShowCommand(environment);
            case "extract" -> new ExtractCommand(environment);
            case "stories" -> new StoriesCommand(environment);
            case "codebook" -> new CodebookCommand(environment);
            case "entities" -> new EntitiesCommand(environment);
            case "sources" -> new SourcesCommand(environment);
            case "annotate" -> new AnnotateCommand(environment);
            case "carry" -> new CarryCommand(environment);
            case "comments" -> new CommentsCommand(environment);
            case "history" -> new HistoryCommand(environment);
            case "texts" -> new TextsCommand(environment);
            case "profiles" -> new ProfilesCommand(environment);
            case "briefing" -> new BriefingCommand(environment);
            case "report" -> new ReportCommand(environment);
            case "templates" -> new TemplatesCommand(environment);
            case "open" -> new OpenCommand(environment);
            case "links" -> new LinksCommand(environment);
            case "check" -> new CheckCommand(environment);
            case "prepare" -> new PrepareCommand(environment);
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** A parser for a command, or for what stands before one, with all commands for its help. */
    private CommandLine commandLine(String name, Object command) {
        var line = new CommandLine(command);
        line.setCommandName(name);
        if (command instanceof RootCommand) {
            COMMANDS.forEach(sub -> line.addSubcommand(sub, command(sub)));
        }
        line.getCommandSpec().version("Scholion " + version);
        line.getCommandSpec().usageMessage().parameterListHeading("%nArguments:%n").optionListHeading("%nOptions:%n");
        line.setColorScheme(Help.defaultColorScheme(Ansi.OFF));
        line.setExpandAtFiles(false); // a file may be named so
        line.setParameterExceptionHandler((problem, arguments) -> wrongUsage(problem));
        line.setExecutionExceptionHandler((problem, failed, result) -> failed(problem, failed));
        return line;
    }

    private int execute(CommandLine line, List<String> arguments) {
        var help = new StringWriter();
        line.setOut(new PrintWriter(help, true));
        if (line.getCommand() instanceof RootCommand && arguments.isEmpty()) {
            output.message(line.getUsageMessage().stripTrailing());
            return ExitStatus.WRONG_USAGE;
        }
        var status = line.execute(arguments.toArray(String[]::new));
        output.text(help.toString());
        return status;
    }

    private int wrongUsage(ParameterException problem) {
        return wrongUsage(problem.getMessage(), problem.getCommandLine());
    }

    private int wrongUsage(String message, CommandLine line) {
        output.message(message);
        output.message("For help: " + line.getCommandName() + " --help");
        return ExitStatus.WRONG_USAGE;
    }

    private int failed(Exception problem, CommandLine line) {
        switch (problem) {
            case CasebookUnavailableException unavailable -> {
                output.message(unavailable.getMessage());
                return ExitStatus.NO_CASEBOOK;
            }
            case UsageException usage -> {
                return wrongUsage(usage.getMessage(), line);
            }
            case CoreException known -> output.message(known.getMessage());
            case OperationCanceledException cancelled -> output.message("Cancelled.");
            default -> { // the edge of the program: whatever is left is a fault of its own
                Logs.of(getClass()).error("The command " + line.getCommandName() + " failed.", problem);
                output.message("An error inside the program: " + problem);
            }
        }
        return ExitStatus.SOME_FAILED;
    }

    private int notWritten(String reason) {
        output.message("Standard output cannot be written: " + reason);
        return ExitStatus.SOME_FAILED;
    }
}
