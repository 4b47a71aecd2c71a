package org.tiean.evidence.entity;

/**
 * How far an upload has come.
 *
 * @param received bytes that count
 * @param size     bytes of the whole
 * @param whole    the upload once nothing is missing and its kind is taken, null before
 */
public record UploadStanding(long received, long size, Upload whole) {

    public static UploadStanding of(Upload upload) {
        return new UploadStanding(upload.size(), upload.size(), upload);
    }
}
