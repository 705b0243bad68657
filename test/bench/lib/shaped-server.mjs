import { createServer } from 'node:http';
import { createServer as createTcpServer } from 'node:net';
import { extname } from 'node:path';
import { Duplex } from 'node:stream';
import { gzipSync } from 'node:zlib';

/** Bytes that a link sends of one connection before the next has its turn: what fits into an Ethernet frame. */
const packet = 1460;
const now = () => performance.timeOrigin + performance.now();

/** What all connections share: a queue each, served in turn, packet by packet, at the speed of the link. */
class Link {
  #queues = [];
  #free = 0;
  #timer = null;
  /** `[milliseconds since 1970, bytes]` of everything sent. */
  log = [];
  bytesPerMs = Infinity;

  send(socket, chunk, done) {
    const queue = this.#queues.find((each) => each.socket === socket);
    if (queue) queue.chunks.push({ chunk, done });
    else this.#queues.push({ socket, chunks: [{ chunk, done }] });
    if (this.#timer) return;
    this.#free = Math.max(this.#free, now());
    this.#pump();
  }

  #pump = () => {
    this.#timer = null;
    const time = now();
    while (this.#queues.length > 0 && this.#free <= time) this.#sendPacket(time);
    if (this.#queues.length > 0) this.#timer = setTimeout(this.#pump, Math.max(1, this.#free - time));
  };

  #sendPacket(time) {
    const queue = this.#queues.shift();
    const [first] = queue.chunks;
    const size = this.bytesPerMs === Infinity ? first.chunk.length : Math.min(packet, first.chunk.length);
    if (!queue.socket.destroyed) queue.socket.write(first.chunk.subarray(0, size));
    this.log.push([time, size]);
    this.#free += size / this.bytesPerMs;
    first.chunk = first.chunk.subarray(size);
    if (first.chunk.length === 0) {
      queue.chunks.shift();
      first.done();
    }
    if (queue.chunks.length > 0) this.#queues.push(queue);
  }
}

/** A connection as the HTTP server sees it: requests arrive late, answers leave through the shared link. */
class Line extends Duplex {
  constructor(socket, link, roundTripMs) {
    super();
    this.socket = socket;
    this.link = link;
    let ready = now() + roundTripMs;
    socket.setNoDelay(true);
    socket.on('data', (chunk) => {
      ready = Math.max(ready, now()) + roundTripMs;
      const wait = ready - now();
      const deliver = () => this.destroyed || this.push(chunk);
      if (wait < 1) deliver();
      else setTimeout(deliver, wait);
    });
    socket.on('end', () => this.push(null));
    socket.on('error', () => this.destroy());
    socket.on('close', () => this.destroy());
  }
  _read() {}
  _write(chunk, _encoding, done) {
    this.link.send(this.socket, chunk, done);
  }
  _final(done) {
    this.socket.end();
    done();
  }
  _destroy(error, done) {
    this.socket.destroy();
    done(error);
  }
}

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/**
 * Serves files over HTTP/1.1 with keep-alive, gzipped beforehand, through a link with a speed and a round-trip time:
 * each new connection costs one round trip, each request another one, and all connections share the speed. The browser
 * knows nothing of it, so that workers are slowed like everything else.
 *
 * @param read address without query → content, or `null` when there is no such file
 * @param port 0: any free one
 */
export async function startShapedServer(read, port = 0) {
  const link = new Link();
  let profile = { bytesPerMs: Infinity, roundTripMs: 0 };
  let requests = [];
  const packed = new Map();

  const pack = (path) => {
    if (!packed.has(path)) {
      const content = read(path);
      packed.set(path, content === null ? null : gzipSync(content, { level: 9 }));
    }
    return packed.get(path);
  };

  const http = createServer((request, response) => {
    const path = decodeURIComponent(request.url.split('?')[0]);
    requests.push({ path, time: now() });
    const body = pack(path);
    if (body === null) return response.writeHead(404, { 'Content-Length': 0 }).end();
    response.writeHead(200, {
      'Content-Type': types[extname(path)] ?? types['.html'],
      'Content-Encoding': 'gzip',
      'Content-Length': body.length,
      'Cache-Control': 'max-age=600',
    });
    response.end(body);
  });
  http.keepAliveTimeout = 60_000;
  const sockets = new Set();
  const tcp = createTcpServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    http.emit('connection', new Line(socket, link, profile.roundTripMs));
  });
  await new Promise((resolve, reject) => {
    tcp.once('error', reject);
    tcp.listen(port, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${tcp.address().port}`,
    /** Starts a visit: from now on the link has this profile, and counting begins anew. */
    start(next) {
      profile = next;
      link.bytesPerMs = next.bytesPerMs;
      link.log = [];
      requests = [];
    },
    /** Bytes sent and requests answered until a time, in milliseconds since 1970. */
    until(time) {
      const sent = link.log.filter(([at]) => at <= time);
      return {
        bytes: sent.reduce((sum, [, size]) => sum + size, 0),
        requests: requests.filter((each) => each.time <= time).length,
      };
    },
    paths: () => requests.map(({ path }) => path),
    close() {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => tcp.close(() => resolve()));
    },
  };
}
