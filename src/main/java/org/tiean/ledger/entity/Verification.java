package org.tiean.ledger.entity;

import java.io.Serializable;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What a check of a chain found.
 *
 * @param ok          whether everything fits
 * @param entries     how many entries were found in order; up to the flaw where there is one
 * @param withheld    how many of them have no payload any more
 * @param headHash    hash of the last of them, 64 zeros for none
 * @param firstBroken sequence at which the first flaw shows, 0 for none
 * @param flaw        what is wrong there, null for nothing
 */
public record Verification(boolean ok, long entries, long withheld, String headHash, long firstBroken, Flaw flaw)
        implements Serializable {

    /** What was found, as a sentence; from a bundle of {@code java.util} so that a command-line verifier can say it too. */
    public String words(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle("org.tiean.ledger.messages",
                locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
        if (ok) {
            return MessageFormat.format(bundle.getString("ledger.verified"), entries, withheld);
        }
        return MessageFormat.format(bundle.getString(flaw.key()), firstBroken);
    }
}
