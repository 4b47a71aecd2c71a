package org.tiean.evidence.entity;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What the register of body cameras says of a recording that comes in.
 *
 * @param offset  by how much the camera's clock was ahead
 * @param remarks what speaks against it, empty where nothing does
 */
public record CameraCheck(Duration offset, Set<CameraRemark> remarks) {

    /** @param camera of the number the recording names, if one is registered */
    public static CameraCheck of(Optional<BodyCamera> camera, UUID agencyId, UUID officerId, LocalDate day) {
        return camera.map(known -> new CameraCheck(known.clockOffsetOn(day), known.remarks(agencyId, officerId, day)))
                .orElse(new CameraCheck(Duration.ZERO, EnumSet.of(CameraRemark.UNREGISTERED)));
    }
}
