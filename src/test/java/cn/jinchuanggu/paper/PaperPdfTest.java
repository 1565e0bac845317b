package cn.jinchuanggu.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A PDF that shows Chinese wherever it is opened. */
class PaperPdfTest {

    @Test
    void chineseIsWrittenWithAFontThatTheFileCarries() throws IOException {
        byte[] pdf = PaperPdf.of("<html><head><style>body { font-family: 'Noto Sans SC' }</style></head><body><p>晋创谷月报 <b>还差 82 家</b></p><p>人民长风 A-Z</p></body></html>");

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).as("the font has 谷 and its radical as one glyph; what is copied is 谷").contains("晋创谷月报 还差 82 家", "人民长风 A-Z");
            PDResources resources = document.getPage(0).getResources();
            assertThat(resources.getFontNames()).hasSize(2);
            for (COSName name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                assertThat(font.getName()).contains("NotoSansSC");
            }
        }
        assertThat(pdf.length).as("only the characters in use are embedded").isLessThan(200_000);
    }

    /** What the report says comes from records that people write; nothing in it makes the server read a file or an address. */
    @Test
    void nothingIsFetchedFromElsewhere() {
        assertThat(PaperPdf.of("<html><body><img src='file:///etc/hostname' alt=''/><p>没有图</p></body></html>")).isNotEmpty();
    }
}
