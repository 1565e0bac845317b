package cn.jinchuanggu;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the whole platform: the graph, the index, the pages and the API. */
@SpringBootApplication
public class JinchuangguApplication {

    public static void main(String[] args) {
        SpringApplication.run(JinchuangguApplication.class, args);
    }
}
