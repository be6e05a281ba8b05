package io.zhijia.document;

import static io.zhijia.document.DocumentPermission.SEE_FILES;
import static io.zhijia.document.DocumentRefusal.DISK_FULL;
import static io.zhijia.document.DocumentRefusal.EMPTY;
import static io.zhijia.document.DocumentRefusal.KIND_NOT_KEPT;
import static io.zhijia.document.DocumentRefusal.PICTURE_NOT_SHOWN_EVERYWHERE;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.extraction.FileKind;
import io.zhijia.identity.Actor;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adding files and looking at them. Whoever embeds a file decides who is told of it. */
@Service
@Transactional
public class DocumentService {

    private final Attachments attachments;
    private final FileStore files;
    private final ObjectProvider<FileViewers> viewers;
    private final Clock clock;

    DocumentService(Attachments attachments, FileStore files, ObjectProvider<FileViewers> viewers, Clock clock) {
        this.attachments = attachments;
        this.files = files;
        this.viewers = viewers;
        this.clock = clock;
    }

    /**
     * Keeps a file; photos upright, and without the place where they were taken.
     *
     * @param name what it was called where it came from, if that is known
     * @throws Refusal if it is empty, too large, of a kind we do not keep, or the disk is full
     */
    public AttachmentId add(Actor actor, @Nullable String name, InputStream content) {
        try {
            var arrived = files.receive(content);
            try {
                var attachment = kept(actor, Attachment.nameOf(name), arrived);
                attachments.add(attachment); // only now: a row never names a file that is not there
                return attachment.id();
            } finally {
                Files.deleteIfExists(arrived);
            }
        } catch (IOException failure) {
            refuseIf(String.valueOf(failure.getMessage()).contains("No space left"), DISK_FULL);
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * What is known about a file.
     *
     * @throws NoSuchElementException if this union has none
     */
    @Transactional(readOnly = true)
    public Attachment get(Actor actor, AttachmentId id) {
        return attachments.get(actor.union(), id);
    }

    /**
     * A file this person may look at: their own, any as an officer, others as the modules that hold them say.
     *
     * @throws NoSuchElementException if there is none for them
     */
    @Transactional(readOnly = true)
    public Attachment seen(Actor actor, AttachmentId id) {
        var attachment = get(actor, id);
        if (!attachment.addedBy().equals(actor.member())
                && !actor.may(SEE_FILES)
                && viewers.stream().noneMatch(viewer -> viewer.maySee(actor, id))) {
            throw new NoSuchElementException("Attachment " + id + " is not theirs to see");
        }
        return attachment;
    }

    /** Those of them there are, the oldest first. */
    @Transactional(readOnly = true)
    public List<Attachment> list(Actor actor, Collection<AttachmentId> ids) {
        return ids.isEmpty() ? List.of() : attachments.all(actor.union(), ids);
    }

    /** The bytes; the caller closes the stream. */
    @Transactional(readOnly = true)
    public InputStream open(Actor actor, AttachmentId id) {
        return open(file(actor, id));
    }

    /** A small JPEG of a photo; the caller closes the stream. */
    @Transactional(readOnly = true)
    public Optional<InputStream> thumbnail(Actor actor, AttachmentId id) {
        var attachment = get(actor, id);
        return attachment.isPicture()
                ? Optional.of(open(files.thumbnailAt(actor.union(), attachment.sha256())))
                : Optional.empty();
    }

    @Transactional(readOnly = true)
    Path file(Actor actor, AttachmentId id) {
        return files.at(actor.union(), get(actor, id).sha256());
    }

    private Attachment kept(Actor actor, String name, Path arrived) throws IOException {
        refuseIf(Files.size(arrived) == 0, EMPTY);
        var kind = FileKind.of(arrived).orElseThrow(() -> new Refusal(KIND_NOT_KEPT));
        var picture = picture(arrived, kind);
        if (picture.isPresent()) {
            picture.get().write(arrived);
        }
        var size = Files.size(arrived);
        var hash = files.keep(actor.union(), arrived);
        if (picture.isPresent()) {
            keepThumbnail(actor.union(), hash, picture.get());
        }
        var takenAt = picture.flatMap(Picture::takenAt).orElse(null);
        return new Attachment(
                actor.union(), AttachmentId.next(), name, kind, size, hash, takenAt, actor.member(), clock.instant());
    }

    private static Optional<Picture> picture(Path arrived, FileKind kind) throws IOException {
        return switch (kind) {
            case JPEG, PNG -> Optional.of(Picture.read(arrived, kind));
            case WEBP, HEIC -> throw new Refusal(PICTURE_NOT_SHOWN_EVERYWHERE, kind);
            case HTML, ZIP -> throw new Refusal(KIND_NOT_KEPT);
            case TXT, RTF, PDF, DOC, XLS, PPT, DOCX, XLSX, PPTX -> Optional.empty();
        };
    }

    private void keepThumbnail(UnionId union, String hash, Picture picture) throws IOException {
        var thumbnail = files.newFile();
        try {
            picture.writeThumbnail(thumbnail);
            files.keepThumbnail(union, hash, thumbnail);
        } finally {
            Files.deleteIfExists(thumbnail);
        }
    }

    private static InputStream open(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (NoSuchFileException lost) {
            throw new NoSuchElementException("The file is gone: " + file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
