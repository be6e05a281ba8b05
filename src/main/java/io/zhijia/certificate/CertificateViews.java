package io.zhijia.certificate;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.zhijia.certificate.Certificates.Scan;
import io.zhijia.certificate.Change.Matter;
import io.zhijia.committee.UnionCommittee;
import io.zhijia.document.Attachment;
import io.zhijia.document.DocumentService;
import io.zhijia.identity.Actor;
import io.zhijia.union.UnionDirectory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The certificate as people see it. */
@Service
@Transactional(readOnly = true)
class CertificateViews {

    private final Certificates certificates;
    private final UnionDirectory union;
    private final UnionCommittee committee;
    private final DocumentService documents;

    CertificateViews(
            Certificates certificates, UnionDirectory union, UnionCommittee committee, DocumentService documents) {
        this.certificates = certificates;
        this.union = union;
        this.committee = committee;
        this.documents = documents;
    }

    /**
     * The page.
     *
     * @param now the one that counts; null if none was entered
     * @param term last day of the committee's term; null if none is known
     * @param differing what the union's profile says otherwise, and nobody has noticed yet
     */
    record Sheet(
            @Nullable Certificate now,
            List<Certificate> before,
            Map<CertificateId, List<Attachment>> scans,
            List<Change> changes,
            @Nullable LocalDate term,
            List<Differing> differing) {}

    /** What stands there, and what the profile says. */
    record Differing(Matter matter, String there, String here) {}

    Sheet sheet(Actor actor) {
        var all = certificates.all(actor.union());
        var changes = certificates.changes(actor.union());
        return new Sheet(
                all.isEmpty() ? null : all.getFirst(),
                all.stream().skip(1).toList(),
                actor.isOfficer() ? scans(actor) : Map.of(),
                changes,
                committee.now(actor).map(UnionCommittee.Now::ends).orElse(null),
                all.isEmpty() ? List.of() : differing(actor, all.getFirst(), changes));
    }

    List<Certificate> all(Actor actor) {
        return certificates.all(actor.union());
    }

    List<Change> openChanges(Actor actor) {
        return certificates.changes(actor.union()).stream()
                .filter(Change::isOpen)
                .toList();
    }

    private List<Differing> differing(Actor actor, Certificate now, List<Change> changes) {
        var profile = union.profile(actor);
        Set<Matter> noticed =
                changes.stream().filter(Change::isOpen).map(Change::matter).collect(Collectors.toSet());
        var found = new ArrayList<Differing>();
        if (!profile.name().equals(now.name())) {
            found.add(new Differing(Matter.NAME, now.name(), profile.name()));
        }
        if (!profile.address().isEmpty() && !profile.address().equals(now.address())) {
            found.add(new Differing(Matter.ADDRESS, now.address(), profile.address()));
        }
        var chair = union.chair(actor);
        if (!chair.isEmpty() && !chair.equals(now.representative())) {
            found.add(new Differing(Matter.REPRESENTATIVE, now.representative(), chair));
        }
        found.removeIf(one -> noticed.contains(one.matter()));
        return List.copyOf(found);
    }

    private Map<CertificateId, List<Attachment>> scans(Actor actor) {
        var scans = certificates.scans(actor.union());
        var files = documents.list(actor, scans.stream().map(Scan::file).toList()).stream()
                .collect(Collectors.toMap(Attachment::id, file -> file));
        return scans.stream()
                .filter(scan -> files.containsKey(scan.file()))
                .collect(groupingBy(Scan::certificate, mapping(scan -> files.get(scan.file()), toList())));
    }
}
