package org.tiean.authority.entity;

import java.time.LocalDate;

/** An enforcement certificate as the public may see it (执法证公示). */
public record CertificateLine(String name, String number, String agency, LocalDate from, LocalDate to) {
}
