package io.zhijia.meeting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.zhijia.document.Attachment;
import io.zhijia.document.AttachmentId;
import io.zhijia.document.DocumentService;
import io.zhijia.document.FileViewers;
import io.zhijia.identity.Actor;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Papers for the items of an agenda: added by those who keep the meeting, read by everybody invited. */
@Service
@Transactional
class PaperService implements FileViewers {

    private final Meetings meetings;
    private final MeetingPapers papers;
    private final DocumentService documents;

    PaperService(Meetings meetings, MeetingPapers papers, DocumentService documents) {
        this.meetings = meetings;
        this.papers = papers;
        this.documents = documents;
    }

    /** Adds a paper until the minutes are closed; the same bytes under the same item again add nothing. */
    void add(Actor actor, MeetingId id, int item, @Nullable String name, InputStream content) {
        MeetingAccess.mustKeep(actor);
        var meeting = meetings.get(actor.union(), id);
        meeting.refuseIfOver();
        meeting.item(item);
        var added = documents.get(actor, documents.add(actor, name, content));
        var there = of(actor, id).getOrDefault(item, List.of());
        if (there.stream().noneMatch(paper -> paper.sha256().equals(added.sha256()))) {
            papers.add(actor.union(), id, new MeetingPaper(item, added.id()));
        }
    }

    /** By number of the item. The caller has checked that the actor may see the meeting. */
    @Transactional(readOnly = true)
    Map<Integer, List<Attachment>> of(Actor actor, MeetingId id) {
        var all = papers.of(actor.union(), id);
        var files =
                documents.list(actor, all.stream().map(MeetingPaper::attachment).toList());
        return all.stream()
                .flatMap(paper -> files.stream()
                        .filter(file -> file.id().equals(paper.attachment()))
                        .map(file -> Map.entry(paper.item(), file)))
                .collect(groupingBy(Map.Entry::getKey, TreeMap::new, mapping(Map.Entry::getValue, toList())));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean maySee(Actor actor, AttachmentId file) {
        return papers.isReadBy(actor.union(), file, actor.member());
    }
}
