package org.tiean.kernel.control;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.tiean.kernel.entity.Money;

/** Keeps {@link Money} as fen in a {@code bigint} column. */
@Converter(autoApply = true)
public class MoneyConverter implements AttributeConverter<Money, Long> {

    @Override
    public Long convertToDatabaseColumn(Money money) {
        return money == null ? null : money.fen();
    }

    @Override
    public Money convertToEntityAttribute(Long fen) {
        return fen == null ? null : new Money(fen);
    }
}
