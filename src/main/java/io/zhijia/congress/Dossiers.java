package io.zhijia.congress;

import io.zhijia.document.AttachmentId;
import io.zhijia.tenancy.UnionId;
import java.util.List;
import java.util.Map;

/** The files of all sittings. */
interface Dossiers {

    /** The latest version first; none as long as nothing was filed. */
    List<Dossier> versions(UnionId union, SittingId sitting);

    void save(UnionId union, SittingId sitting, Dossier version);

    List<DossierPaper> papers(UnionId union, SittingId sitting);

    void add(UnionId union, SittingId sitting, DossierPaper paper);

    void remove(UnionId union, SittingId sitting, AttachmentId paper);

    /** What there is none of, and why. */
    Map<DossierPart, String> gaps(UnionId union, SittingId sitting);

    void gap(UnionId union, SittingId sitting, DossierPart part, String reason);

    void closeGap(UnionId union, SittingId sitting, DossierPart part);

    /** In the order in which they were laid. */
    List<FiledPaper> filed(UnionId union, SittingId sitting, int version);

    void add(UnionId union, SittingId sitting, int version, FiledPaper paper);
}
