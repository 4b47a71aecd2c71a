package org.tiean.kernel.control;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps bytes that hold personal data encrypted in a {@code bytea} column. */
@Converter
public class ProtectedBytesConverter implements AttributeConverter<byte[], byte[]> {

    @Override
    public byte[] convertToDatabaseColumn(byte[] clear) {
        return clear == null ? null : CDI.current().select(PersonalDataCipher.class).get().encrypt(clear);
    }

    @Override
    public byte[] convertToEntityAttribute(byte[] stored) {
        return stored == null ? null : CDI.current().select(PersonalDataCipher.class).get().decryptBytes(stored);
    }
}
