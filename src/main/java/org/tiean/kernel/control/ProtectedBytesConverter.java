package org.tiean.kernel.control;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps bytes that hold personal data encrypted in a {@code bytea} column. */
@Converter
public class ProtectedBytesConverter implements AttributeConverter<byte[], byte[]> {

    private volatile PersonalDataCipher cipher;

    @Override
    public byte[] convertToDatabaseColumn(byte[] clear) {
        return clear == null ? null : cipher().encrypt(clear);
    }

    @Override
    public byte[] convertToEntityAttribute(byte[] stored) {
        return stored == null ? null : cipher().decryptBytes(stored);
    }

    /** As in {@link ProtectedTextConverter}. */
    private PersonalDataCipher cipher() {
        PersonalDataCipher known = cipher;
        if (known == null) {
            known = CDI.current().select(PersonalDataCipher.class).get();
            cipher = known;
        }
        return known;
    }
}
