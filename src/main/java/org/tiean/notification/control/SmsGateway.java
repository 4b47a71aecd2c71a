package org.tiean.notification.control;

import org.tiean.kernel.entity.ProtectedText;

/** The way to a phone (短信). Sending leaves the house and cannot be taken back: only jobs of the outbox send. */
public interface SmsGateway {

    /** Whether there is one here; without it what needs a text message is done at the counter. */
    boolean isReady();

    /**
     * Sends one text.
     *
     * @throws IllegalStateException the gateway did not take it; again later
     */
    void send(ProtectedText phone, String text);
}
