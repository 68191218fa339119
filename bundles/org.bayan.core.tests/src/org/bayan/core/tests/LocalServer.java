package org.bayan.core.tests;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A web server on this machine that answers as a test tells it, well or badly. */
final class LocalServer implements AutoCloseable {

  /** Writes a whole answer, head and body. */
  @FunctionalInterface
  interface Answer {
    void writeTo(OutputStream out) throws IOException, InterruptedException;
  }

  private final ServerSocket socket;
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();

  LocalServer() throws IOException {
    socket = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    Thread.ofVirtual().start(this::accept);
  }

  String address(String path) {
    return "http://127.0.0.1:" + socket.getLocalPort() + path;
  }

  /** The requests so far, each with its headers. */
  List<String> requests() {
    return requests;
  }

  LocalServer on(String path, Answer answer) {
    answers.put(path, answer);
    return this;
  }

  /** A good answer with some headers, each a line without its end. */
  LocalServer page(String path, byte[] body, String... headers) {
    return on(path, out -> out.write(answer("200 OK", body, headers)));
  }

  LocalServer page(String path, String body, String... headers) {
    return page(path, body.getBytes(StandardCharsets.UTF_8), headers);
  }

  LocalServer redirect(String path, String location) {
    return on(path, out -> out.write(answer("302 Found", new byte[0], "Location: " + location)));
  }

  LocalServer status(String path, String status) {
    return on(path, out -> out.write(answer(status, "no".getBytes(StandardCharsets.UTF_8))));
  }

  static byte[] answer(String status, byte[] body, String... headers) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    StringBuilder head = new StringBuilder("HTTP/1.1 " + status + "\r\n");
    for (String header : headers) {
      head.append(header).append("\r\n");
    }
    head.append("Content-Length: " + body.length + "\r\nConnection: close\r\n\r\n");
    all.write(head.toString().getBytes(StandardCharsets.UTF_8));
    all.write(body);
    return all.toByteArray();
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket client = socket.accept();
        Thread.ofVirtual().start(() -> serve(client));
      } catch (IOException e) {
        return; // closed
      }
    }
  }

  private void serve(Socket client) {
    try (client) {
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
      StringBuilder request = new StringBuilder();
      for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
        request.append(line).append('\n');
      }
      requests.add(request.toString());
      String[] words = request.toString().split(" ");
      Answer answer = words.length < 2 ? null : answers.get(words[1]);
      OutputStream out = client.getOutputStream();
      if (answer == null) {
        out.write(answer("404 Not Found", new byte[0]));
      } else {
        answer.writeTo(out);
      }
      out.flush();
    } catch (IOException e) {
      return; // The client has gone, as some tests want.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
