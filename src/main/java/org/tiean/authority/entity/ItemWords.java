package org.tiean.authority.entity;

/**
 * The words of an item.
 *
 * @param domain        field of work (领域), e.g. 市容
 * @param name          the unlawful act (违法行为)
 * @param dutyText      exact quotation of the duty, null where not seen
 * @param liabilityText exact quotation of the liability
 */
public record ItemWords(String domain, String name, String dutyText, String liabilityText) {
}
