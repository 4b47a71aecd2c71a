package org.tiean.demo.control;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.tiean.kernel.entity.ProtectedText;
import org.tiean.notification.control.SmsGateway;

/** The phones of the demo: nothing is sent, what would arrive is kept for a while and can be read. Not in the production WAR. */
@Alternative
@Priority(3000)
@ApplicationScoped
public class DemoPhones implements SmsGateway {

    private static final int KEPT = 200;

    private final Deque<Text> texts = new ArrayDeque<>();

    /** A text that arrived. */
    public record Text(String phone, String text) {
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public synchronized void send(ProtectedText phone, String text) {
        texts.addFirst(new Text(phone.reveal(), text));
        while (texts.size() > KEPT) {
            texts.removeLast();
        }
    }

    /** What arrived at a phone, the latest first. */
    public synchronized List<String> at(String phone) {
        return texts.stream().filter(text -> text.phone().equals(phone)).map(Text::text).toList();
    }
}
