package org.tiean.party.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.UUID;
import org.tiean.kernel.control.OutboxJob;
import org.tiean.kernel.entity.ProtectedText;
import org.tiean.notification.control.SmsGateway;
import org.tiean.party.entity.PhoneCode;

/** Sends a code to a phone. A crash in between may send it twice, which harms nobody; one that would come too late is not sent. */
@ApplicationScoped
public class PhoneCodeJob implements OutboxJob {

    /** Name in the outbox. */
    public static final String NAME = "send-phone-code";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    SmsGateway sms;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void carryOut(UUID subject) {
        PhoneCode code = em.find(PhoneCode.class, subject);
        code.toSend(clock.instant()).map(ProtectedText::reveal).ifPresent(digits -> sms.send(code.phone(),
                "【行政执法】您正在核验身份，验证码 " + digits + "，5 分钟内有效。任何人向您索要都不要告诉。"));
        code.sent(clock.instant());
    }
}
