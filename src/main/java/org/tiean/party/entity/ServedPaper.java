package org.tiean.party.entity;

import java.time.LocalDate;
import java.util.UUID;
import org.tiean.document.entity.DocumentKind;

/**
 * A paper that reached the party.
 *
 * @param number   null for kinds without
 * @param servedOn null for a paper the party itself signed or got as a receipt
 * @param madeOn   day it was made
 * @param replaced whether a later one took its place
 */
public record ServedPaper(UUID id, DocumentKind kind, String number, LocalDate servedOn, LocalDate madeOn, boolean replaced) {
}
