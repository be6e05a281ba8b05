package io.zhijia.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.reset;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.zhijia.DemoPages;
import io.zhijia.identity.Actor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Controller;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;

class DocumentPagesTests extends DemoPages {

    /** Stands for the page of any module that takes files. */
    @TestConfiguration
    @Controller
    static class SomePage {

        private final DocumentService service;

        SomePage(DocumentService service) {
            this.service = service;
        }

        @PostMapping("/test/files")
        @ResponseBody
        String add(Actor actor, @RequestParam("file") MultipartFile file) throws IOException {
            return service.add(actor, file.getOriginalFilename(), file.getInputStream())
                    .toString();
        }
    }

    /** The real one, until a disk is full. */
    @MockitoSpyBean
    private FileStore files;

    private final FileSettings settings;

    DocumentPagesTests(MockMvcTester browser, FileSettings settings) {
        super(browser);
        this.settings = settings;
    }

    @Test
    void aPhotoIsShownInThePageAndRunsNothing() throws IOException {
        var id = upload("lina", "春游 合影.jpg", PictureFixtures.photo(600, 400));

        var shown = get("zhaomin", "/files/" + id);
        assertThat(shown)
                .hasStatusOk()
                .hasHeader("Content-Type", "image/jpeg")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        assertThat(shown.getResponse().getHeader("Content-Disposition"))
                .startsWith("inline;")
                .contains("filename*=UTF-8''%E6%98%A5%E6%B8%B8%20%E5%90%88%E5%BD%B1.jpg");
        assertThat(get("zhaomin", "/files/" + id + "/thumbnail")).hasStatusOk().hasHeader("Content-Type", "image/jpeg");
    }

    @Test
    void aTextIsSavedNotShown() {
        var id = upload("lina", "记录.txt", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));

        assertThat(get("lina", "/files/" + id).getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment;");
        assertThat(get("lina", "/files/" + id + "/thumbnail")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aFileIsSeenByWhoAddedItAndByOfficersAndIsUnknownToOthers() throws IOException {
        var id = upload("lina", "病历.jpg", PictureFixtures.photo(60, 40));

        assertThat(get("lina", "/files/" + id)).hasStatusOk();
        assertThat(get("zhaomin", "/files/" + id)).hasStatusOk();
        assertThat(get("wangqiang", "/files/" + id)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("wangqiang", "/files/" + id + "/thumbnail")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aFileNobodyHasIsNotFound() {
        assertThat(get("lina", "/files/" + AttachmentId.next())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.get().uri("/files/" + AttachmentId.next()).exchange())
                .hasStatus(HttpStatus.FOUND);
    }

    @Test
    void aProgramIsRefusedInPlainWords() {
        var refused = post("lina", "会议.docx", new byte[] {'M', 'Z', 0, 1, 2, 3, 0, 0});

        assertThat(refused).hasStatus(HttpStatus.CONFLICT).bodyText().contains("这种文件不能作为附件");
    }

    @Test
    void anUploadFarOverTheLimitIsTurnedAwayUnread() {
        var refused = browser.post()
                .uri("/test/files")
                .with(user("lina"))
                .with(request -> {
                    var huge = new org.springframework.mock.web.MockHttpServletRequest() {
                        @Override
                        public long getContentLengthLong() {
                            return 200L << 20;
                        }
                    };
                    huge.setMethod("POST");
                    huge.setRequestURI("/test/files");
                    return huge;
                })
                .exchange();

        assertThat(refused).hasStatus(HttpStatus.CONTENT_TOO_LARGE);
    }

    @Test
    void aDiskThatFillsWhileAFileArrivesIsToldInWordsAndNothingStays() throws IOException {
        doThrow(new IOException("No space left on device")).when(files).keep(any(), any());
        var refused = post("lina", "照片.txt", "放不下\n".getBytes(StandardCharsets.UTF_8));
        reset(files);

        assertThat(refused).hasStatus(HttpStatus.CONFLICT).bodyText().contains("磁盘快满了，文件没有保存");
        assertThat(settings.home().resolve("arriving")).isEmptyDirectory();
        upload("lina", "照片.txt", "放得下了\n".getBytes(StandardCharsets.UTF_8));
    }

    private String upload(String login, String name, byte[] content) {
        var result = post(login, name, content);
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult post(String login, String name, byte[] content) {
        return browser.post()
                .uri("/test/files")
                .multipart()
                .file(new MockMultipartFile("file", name, "application/octet-stream", content))
                .with(user(login))
                .with(csrf())
                .exchange();
    }
}
