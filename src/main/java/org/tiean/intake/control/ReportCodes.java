package org.tiean.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.tiean.kernel.control.PersonalDataCipher;
import org.tiean.kernel.entity.ProtectedText;

/**
 * Number and follow code of a report (举报编号、查询码). The number is no running one: it says nothing of how many there are.
 * The code is nowhere kept; it follows from the report's id and the key of the blind index, which only the servers hold.
 */
@ApplicationScoped
public class ReportCodes {

    /** Without 0, 1, I, L, O: read off a screen and typed again. */
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int NUMBER_LENGTH = 6;
    private static final int CODE_LENGTH = 10;

    @Inject
    PersonalDataCipher cipher;

    private final SecureRandom random = new SecureRandom();

    /** {@code JB20261127-7K3Q9M}; the letters say what it is a number of. */
    public String newNumber(String letters, LocalDate day) {
        StringBuilder number = new StringBuilder(letters).append(day.format(DateTimeFormatter.BASIC_ISO_DATE)).append('-');
        for (int i = 0; i < NUMBER_LENGTH; i++) {
            number.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return number.toString();
    }

    /** {@code 7K3Q9-M2XAB}, always the same for the same report. */
    public String codeOf(UUID reportId) {
        String digest = cipher.blindIndex(ProtectedText.of("report code " + reportId));
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < CODE_LENGTH; i++) {
            int part = Integer.parseInt(digest.substring(i * 4, i * 4 + 4), 16);
            code.append(i == CODE_LENGTH / 2 ? "-" : "").append(LETTERS.charAt(part % LETTERS.length()));
        }
        return code.toString();
    }

    /** Whether that is the code, written with or without its dash, in small letters or capitals; takes the same time either way. */
    public boolean fits(UUID reportId, String code) {
        return MessageDigest.isEqual(plain(codeOf(reportId)), plain(code == null ? "" : code));
    }

    private static byte[] plain(String code) {
        return code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    }
}
