package org.tiean.deploy.stack;

/** A reason not to start that a person can mend; its message is one sentence and is shown without a stack trace. */
public class StackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StackException(String message) {
        super(message);
    }

    public StackException(String message, Throwable cause) {
        super(message, cause);
    }
}
