package org.tiean.evidence.entity;

import java.util.UUID;
import java.util.regex.Pattern;
import org.tiean.kernel.entity.Refusal;

/**
 * What a sender says before the first piece of a file.
 *
 * @param id       made by the sender
 * @param fileName with its extension, without a path
 * @param size     bytes, 1 or more
 * @param sha256   of the whole file in lower-case hexadecimal digits, null where the sender does not know it
 */
public record BeginUpload(UUID id, String fileName, long size, String sha256) {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    public BeginUpload {
        if (size < 1) {
            throw Refusal.invalid("kernel.content.empty");
        }
        if (sha256 != null && !DIGEST.matcher(sha256).matches()) {
            throw Refusal.invalid("evidence.upload.checksum-form");
        }
    }
}
