package org.scholion.ui.testing;

import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IExecutionListener;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;

/**
 * Measures for how long the event loop of the workbench did not turn, gesture by gesture. What a test itself does in the
 * UI thread does not count. All methods but those named otherwise are for the UI thread.
 */
final class EventLoopWatch implements Listener {

    /** Longer than this a gesture is felt; such a line is marked, but machines are noisy, so that no test fails by it. */
    static final Duration FELT = Duration.ofMillis(200);

    private static final Duration LOOK = Duration.ofMillis(100);
    private static final int LOOK_ROUND_MILLIS = 25;
    private static final int TURNED = 0;

    /** How long one turn of the loop took, and what was seen to run in it, empty when it was over too soon. */
    record Block(Duration length, String where) {
    }

    private record Look(long since, String where) {
    }

    private final Map<String, Block> longest = new LinkedHashMap<>();
    private final Thread loop;
    private String gesture = "";
    private int depth;
    /** How deep the event is in which a dialog or the like turns the loop. */
    private int turning;
    private boolean paused;
    private long begun = System.nanoTime();
    private volatile long since = TURNED;
    private volatile Look look = new Look(TURNED, "");

    private EventLoopWatch(Display display) {
        loop = display.getThread();
        for (int type : new int[] { SWT.PreEvent, SWT.PostEvent, SWT.Sleep, SWT.Wakeup }) {
            display.addListener(type, this);
        }
        PlatformUI.getWorkbench().getService(ICommandService.class).addExecutionListener(new Commands());
        var looking = new Thread(this::lookOn, "Event loop watch");
        looking.setDaemon(true);
        looking.start();
    }

    /** The watch of the workbench's display, which begins when it is asked for first. */
    static EventLoopWatch on(Display display) {
        var key = EventLoopWatch.class.getName();
        if (display.getData(key) == null) {
            display.setData(key, new EventLoopWatch(display));
        }
        return (EventLoopWatch) display.getData(key);
    }

    /** From here on what is measured belongs to that gesture. */
    void begin(String name) {
        turn();
        gesture = name;
    }

    /** Runs what belongs to the test and not to the workbench. */
    void pause(Runnable own) {
        boolean before = paused;
        turn();
        paused = true;
        try {
            own.run();
        } finally {
            paused = before;
            restart();
        }
    }

    /** Runs, within something of the test, what a gesture of the user would do. */
    void measure(String name, Runnable gestures) {
        boolean before = paused;
        paused = false;
        restart();
        gesture = name;
        try {
            gestures.run();
        } finally {
            turn();
            paused = before;
        }
    }

    @Override
    public void handleEvent(Event event) {
        switch (event.type) {
            case SWT.Sleep -> {
                turn();
                since = TURNED;
                turning = depth;
                paused = false;
            }
            case SWT.Wakeup -> restart();
            case SWT.PreEvent -> {
                if (depth == turning) {
                    turn();
                }
                depth++;
            }
            default -> {
                depth--;
                if (depth <= turning) {
                    turning = depth;
                    turn();
                }
            }
        }
    }

    private void restart() {
        begun = System.nanoTime();
        since = begun;
    }

    private void turn() {
        var length = Duration.ofNanos(System.nanoTime() - begun);
        if (!paused && !gesture.isEmpty() && since != TURNED) {
            var seen = look;
            longest.merge(gesture, new Block(length, seen.since == begun ? seen.where : ""),
                    (one, other) -> one.length.compareTo(other.length) >= 0 ? one : other);
        }
        restart();
    }

    /** In a thread of its own: notes what runs in a block that is long already. */
    private void lookOn() {
        try {
            while (loop.isAlive()) {
                Thread.sleep(LOOK_ROUND_MILLIS);
                long now = since;
                if (now != TURNED && System.nanoTime() - now > LOOK.toNanos()) {
                    look = new Look(now, where(loop.getStackTrace()));
                }
            }
        } catch (InterruptedException e) { // then nobody wants to know any more
            Thread.currentThread().interrupt();
        }
    }

    /** The innermost call of all and the innermost that is ours. */
    private static String where(StackTraceElement[] stack) {
        var ours = Stream.of(stack).filter(call -> call.getClassName().startsWith("org.scholion."))
                .filter(call -> !call.getClassName().startsWith("org.scholion.app."))
                .filter(call -> !call.getClassName().startsWith(EventLoopWatch.class.getPackageName())).findFirst();
        return Stream.concat(ours.stream(), Stream.of(stack).limit(1)).distinct()
                .map(call -> call.getClassName().replaceAll(".*\\.", "") + "." + call.getMethodName())
                .collect(Collectors.joining(" > "));
    }

    Map<String, Block> longest() {
        turn();
        return Map.copyOf(longest);
    }

    void forget() {
        turn();
        longest.clear();
        gesture = "";
    }

    /** One line a gesture, the longest block first. */
    String report(String title) {
        turn();
        return "Longest blocks of the event loop, " + title + "\n"
                + longest.entrySet().stream().sorted(Comparator.comparing(each -> each.getValue().length.negated()))
                        .map(each -> line(each.getKey(), each.getValue())).collect(Collectors.joining());
    }

    private static String line(String gesture, Block block) {
        return String.format(Locale.ROOT, "%s %5d ms  %-30s %s", block.length.compareTo(FELT) > 0 ? "!" : " ",
                block.length.toMillis(), gesture, block.where).stripTrailing() + "\n";
    }

    /** A command that a test calls by its name is a gesture, too. */
    private final class Commands implements IExecutionListener {

        private boolean ofTest;

        @Override
        public void preExecute(String command, ExecutionEvent event) {
            ofTest = paused;
            if (ofTest) {
                paused = false;
                restart();
                gesture = command;
            }
        }

        @Override
        public void postExecuteSuccess(String command, Object result) {
            done();
        }

        @Override
        public void postExecuteFailure(String command, ExecutionException exception) {
            done();
        }

        @Override
        public void notHandled(String command, NotHandledException exception) {
            done();
        }

        private void done() {
            turn();
            paused = paused || ofTest;
            ofTest = false;
        }
    }
}
