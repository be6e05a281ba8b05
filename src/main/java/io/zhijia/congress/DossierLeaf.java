package io.zhijia.congress;

import io.zhijia.document.AttachmentId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One file in the file of a sitting: kept somewhere, or written when it is wanted.
 *
 * @param path folder and name
 */
record DossierLeaf(
        String path, @Nullable AttachmentId file, @Nullable Supplier<byte[]> made) {

    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
