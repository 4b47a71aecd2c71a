package org.tiean.kernel.control;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.tiean.kernel.entity.ProtectedText;

/** Keeps a {@link ProtectedText} encrypted in a {@code bytea} column. */
@Converter(autoApply = true)
public class ProtectedTextConverter implements AttributeConverter<ProtectedText, byte[]> {

    private volatile PersonalDataCipher cipher;

    @Override
    public byte[] convertToDatabaseColumn(ProtectedText text) {
        return text == null ? null : cipher().encrypt(text);
    }

    @Override
    public ProtectedText convertToEntityAttribute(byte[] stored) {
        return stored == null ? null : cipher().decrypt(stored);
    }

    /** Looked up with the first value: the persistence provider makes converters, not CDI, and makes them before there is any. */
    private PersonalDataCipher cipher() {
        PersonalDataCipher known = cipher;
        if (known == null) {
            known = CDI.current().select(PersonalDataCipher.class).get();
            cipher = known;
        }
        return known;
    }
}
