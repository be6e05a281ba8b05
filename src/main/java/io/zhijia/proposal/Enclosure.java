package io.zhijia.proposal;

import io.zhijia.document.AttachmentId;

/** A file (附件) that belongs to a proposal, or to something that was done with it. */
record Enclosure(ProposalId proposal, Place place, AttachmentId file) {

    /** What files go with. */
    enum Part {
        /** 提案正文 */
        TEXT,
        /** 沟通记录 */
        TALK,
        /** 答复 */
        ANSWER,
        /** 落实记录 */
        PROGRESS
    }

    /**
     * Where in a case a file is found.
     *
     * @param entry number of the talk or of the note, round of the answer; nought for the text
     */
    record Place(Part part, int entry) {

        static final Place TEXT = new Place(Part.TEXT, 0);

        static Place talk(int number) {
            return new Place(Part.TALK, number);
        }

        static Place answer(int round) {
            return new Place(Part.ANSWER, round);
        }

        static Place progress(int number) {
            return new Place(Part.PROGRESS, number);
        }
    }
}
