package org.tiean.intake.control;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tiean.casefile.entity.Party;
import org.tiean.casefile.entity.PartyKind;

/**
 * What an answer to a reporter must not say (答复不得泄露): the name of a person the case is about, an identity number, a
 * mobile number. The rest is the writer's to judge.
 */
public final class AnswerWords {

    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)(\\d{17}[\\dXx]|1[3-9]\\d{9})(?!\\d)");

    private AnswerWords() {
    }

    /** What it says and must not; empty if nothing. */
    public static Optional<String> leaks(String words, Collection<Party> parties) {
        if (words == null) {
            return Optional.empty();
        }
        Matcher number = NUMBER.matcher(words);
        if (number.find()) {
            return Optional.of(number.group());
        }
        return parties.stream().filter(party -> party.kind() == PartyKind.CITIZEN).map(Party::name).filter(words::contains).findFirst();
    }
}
