package org.tiean.execution.entity;

/** What is typed into the commands of this component. */
final class Words {

    private Words() {
    }

    /** Whether a text that must be there is not, or is too long. */
    static boolean missing(String text, int longest) {
        return text == null || text.isBlank() || text.length() > longest;
    }

    /** Whether a text that may be left out is too long. */
    static boolean tooLong(String text, int longest) {
        return text != null && text.length() > longest;
    }

    /** The text without spaces around it, null where nothing is left. */
    static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
