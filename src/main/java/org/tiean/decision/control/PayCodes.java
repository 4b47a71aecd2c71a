package org.tiean.decision.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Codes under which the bank takes a fine (缴款码): day, a running number and a check digit. */
@ApplicationScoped
public class PayCodes {

    private static final int SERIALS = 10_000_000;
    private static final int TEN = 10;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    /** Sixteen figures in groups of four, as people type them. */
    public String next(LocalDate day) {
        long serial = ((Number) em.createNativeQuery("select nextval('tiean.pay_code_seq')").getSingleResult()).longValue();
        return code(day, serial);
    }

    static String code(LocalDate day, long serial) {
        String body = day.format(DateTimeFormatter.BASIC_ISO_DATE) + String.format("%07d", serial % SERIALS);
        return (body + checkDigit(body)).replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** By Luhn (ISO/IEC 7812-1): one wrong or two swapped figures are noticed. */
    static int checkDigit(String figures) {
        int sum = 0;
        for (int i = 0; i < figures.length(); i++) {
            int figure = figures.charAt(figures.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? figure * 2 : figure;
            sum += weighed / TEN + weighed % TEN;
        }
        return (TEN - sum % TEN) % TEN;
    }
}
