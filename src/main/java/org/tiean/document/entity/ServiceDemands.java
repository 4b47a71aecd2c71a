package org.tiean.document.entity;

import java.util.stream.Stream;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Refusal;

/** What each way of service must prove, refused with its article where it does not (民事诉讼法89–95 through 行政处罚法61; rulebook B9). */
final class ServiceDemands {

    private static final String LAW = "民事诉讼法";

    private ServiceDemands() {
    }

    /** @throws Refusal 422 the way does not prove itself */
    static void require(ServiceMethod method, String note, String witness, String attachments, ServiceParticulars told) {
        switch (method) {
            case LEFT -> {
                demand(!blank(note), article(89), "document.service.refusal-needs-reason");
                demand(!blank(witness) || !blank(attachments), article(89), "document.service.left-unwitnessed");
            }
            case ELECTRONIC -> demand(told.arrivedAt() != null && !blank(attachments), Citation.of(LAW, 90, 2), "document.service.electronic-unproved");
            case ENTRUSTED -> {
                demand(!blank(note), Citation.of(LAW, 91), "document.service.direct-not-difficult");
                demand(!blank(told.through()) && !blank(told.reference()) && told.signedOn() != null, Citation.of(LAW, 91), "document.service.entrusted-unproved");
            }
            case POST -> {
                demand(!blank(note), Citation.of(LAW, 91), "document.service.direct-not-difficult");
                demand(!blank(told.reference()) && told.signedOn() != null, Citation.of(LAW, 91), "document.service.posted-unproved");
            }
            case FORWARDED -> {
                demand(told.ground() != null, article(92), "document.service.forwarded-without-ground");
                demand(!blank(told.through()), article(told.ground() == ServiceParticulars.ForwardingGround.MILITARY ? 92 : 93),
                        "document.service.forwarded-through-nobody");
                demand(told.signedOn() != null, article(94), "document.service.forwarded-unsigned");
            }
            case PUBLIC_NOTICE -> demand(!blank(attachments), Citation.of(LAW, 95, 2), "document.service.notice-unproved");
            case DIRECT, ON_THE_SPOT -> {
                // the receiver's own signature on the proof of service, drawn or by hand
            }
        }
        requireNothingForeign(method, told);
    }

    /** What belongs to another way would be printed and believed. */
    private static void requireNothingForeign(ServiceMethod method, ServiceParticulars told) {
        boolean signed = method == ServiceMethod.POST || method == ServiceMethod.ENTRUSTED || method == ServiceMethod.FORWARDED;
        boolean foreign = told.arrivedAt() != null && method != ServiceMethod.ELECTRONIC || told.signedOn() != null && !signed
                || told.ground() != null && method != ServiceMethod.FORWARDED
                || Stream.of(told.reference(), told.through()).anyMatch(text -> !blank(text)) && !signed;
        if (foreign) {
            throw Refusal.invalid("document.service.of-another-way", method.title());
        }
    }

    private static Citation article(int article) {
        return Citation.of(LAW, article);
    }

    private static void demand(boolean met, Citation basis, String key) {
        if (!met) {
            throw new Refusal(Refusal.Kind.UNLAWFUL, basis, key);
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
