package org.tiean.document.entity;

/**
 * Somebody unknown asks for papers by a number (按文号核验). Numbers can be counted up and days guessed, so only who publishes may say
 * that everybody was told of it; where nobody says so, the answer is that of a number that does not exist.
 */
public final class NumberAsked {

    private final String number;
    private boolean told;

    public NumberAsked(String number) {
        this.number = number;
    }

    /** As printed. */
    public String number() {
        return number;
    }

    /** Everybody was told of the decision of that number. */
    public void tell() {
        told = true;
    }

    public boolean isTold() {
        return told;
    }
}
