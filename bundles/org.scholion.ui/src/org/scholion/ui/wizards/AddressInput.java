package org.scholion.ui.wizards;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.scholion.core.retrieving.RetrievalRequest;

/**
 * Addresses of the web as an analyst types or pastes them, separated by blanks or lines.
 *
 * @param typed may be blank
 */
public record AddressInput(String typed) {

    static final AddressInput NONE = new AddressInput("");

    /** What people write without https://. */
    private static final Pattern BARE = Pattern.compile("(?i)www\\.[^/\\s]+\\.[^/\\s]+(/\\S*)?");

    /** The addresses, each once; what is none is left out. */
    public List<String> addresses() {
        return words().stream().map(AddressInput::complete).filter(RetrievalRequest::isAddress).distinct().toList();
    }

    /** Whether there are addresses and nothing else. */
    public boolean isAllAddresses() {
        return !typed.isBlank() && problem().isEmpty();
    }

    Optional<InputProblem> problem() {
        return words().stream().filter(word -> !RetrievalRequest.isAddress(complete(word))).findFirst()
                .map(word -> InputProblem.wrong(NLS.bind(Messages.AddressInput_wrong, shortened(word))));
    }

    private List<String> words() {
        return Arrays.stream(typed.split("[\\s\\u00a0\\ufeff]+")).filter(word -> !word.isEmpty()).toList();
    }

    private static String complete(String word) {
        return BARE.matcher(word).matches() ? "https://" + word : word;
    }

    private static String shortened(String word) {
        return word.length() > 60 ? word.substring(0, 60) + "\u2026" : word;
    }
}
