package org.scholion.core.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.scholion.core.reading.Passwords.Answer;

class PasswordsTest {

    private final IProgressMonitor monitor = new NullProgressMonitor();
    private final Deque<Answer> answers = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();
    private final Passwords passwords = Passwords.asked((document, wrong, monitor) -> {
        asked.add(document + (wrong ? " again" : ""));
        return answers.remove();
    });

    @Test
    void passwordForOneDocumentIsNotTriedOnOthers() {
        answers.addAll(List.of(new Answer("one", false), new Answer("two", true)));
        assertThat(passwords.forDocument("a").more(monitor)).containsExactly("one");
        assertThat(passwords.forDocument("b").known()).isEmpty();
        assertThat(passwords.forDocument("b").more(monitor)).containsExactly("two");
        assertThat(passwords.forDocument("c").known()).containsExactly("two");
        assertThat(asked).containsExactly("a", "b");
    }

    @Test
    void whatSomebodySaidMeanwhileIsTriedBeforeAsking() {
        answers.add(new Answer("one", true));
        var slow = passwords.forDocument("slow");
        assertThat(slow.known()).isEmpty();
        passwords.forDocument("quick").more(monitor);
        assertThat(slow.more(monitor)).containsExactly("one");
        assertThat(asked).containsExactly("quick");
    }

    @Test
    void wrongAnswerIsAskedForAgainAndTheSameOneIsNotTriedTwice() {
        answers.addAll(List.of(new Answer("one", false), new Answer("one", false), new Answer("two", false)));
        var document = passwords.forDocument("a");
        document.more(monitor);
        assertThat(document.more(monitor)).containsExactly("one", "two");
        assertThat(asked).containsExactly("a", "a again", "a again");
    }

    @Test
    void documentThatWasSkippedIsNotAskedForAgain() {
        answers.addAll(List.of(Answer.SKIP, Answer.SKIP_ALL));
        assertThat(passwords.forDocument("a").more(monitor)).isEmpty();
        assertThat(passwords.forDocument("a").more(monitor)).isEmpty();
        assertThat(passwords.forDocument("b").more(monitor)).isEmpty();
        assertThat(passwords.forDocument("c").more(monitor)).isEmpty();
        assertThat(asked).containsExactly("a", "b");
    }

    @Test
    void cancellingWhileSomebodyIsAskedEndsTheReading() {
        var cancelling = Passwords.asked((document, wrong, cancelled) -> {
            cancelled.setCanceled(true);
            return Answer.SKIP_ALL;
        });
        assertThatThrownBy(() -> cancelling.forDocument("a").more(monitor))
                .isInstanceOf(OperationCanceledException.class);
    }

    @Test
    void answerDoesNotPrintItsPassword() {
        assertThat(new Answer("moon", true)).hasToString("password");
    }
}
