package org.tiean.evidence.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.tiean.evidence.entity.FileKind;

/** Which files are taken in (可收取的文件类型), for pages that let one choose. */
@Named
@ApplicationScoped
public class FileKinds {

    /** As the attribute {@code accept} of a field for files: {@code .jpg,.jpeg,…}. */
    public String getAccept() {
        return Arrays.stream(FileKind.values()).flatMap(kind -> kind.extensions().stream()).distinct().sorted()
                .map(extension -> "." + extension).collect(Collectors.joining(","));
    }
}
