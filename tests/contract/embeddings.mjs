// SPDX-FileCopyrightText: 2026 The Office Hours developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks an embedding service with OpenAI's own client, and writes what it understood. So the double
// that our client is tested with is held against somebody else's idea of the protocol.
//
// Usage: node embeddings.mjs BASE-URL KEY MODEL DIMENSIONS TEXT…

import OpenAI from 'openai';

const [url, key, model, dimensions, ...texts] = process.argv.slice(2);
const client = new OpenAI({ baseURL: url, apiKey: key, maxRetries: 0 });
const report = {};
for (const encoding of ['float', 'base64', undefined]) {
  const answer = await client.embeddings.create({
    model,
    input: texts,
    dimensions: Number(dimensions),
    ...(encoding ? { encoding_format: encoding } : {}),
  });
  report[encoding ?? 'default'] = {
    model: answer.model,
    tokens: answer.usage.total_tokens,
    // The client decodes base64 only where it asked for it by itself.
    vectors: answer.data.map((item) =>
      typeof item.embedding === 'string'
        ? [...new Float32Array(Uint8Array.from(Buffer.from(item.embedding, 'base64')).buffer)]
        : [...item.embedding],
    ),
    order: answer.data.map((item) => item.index),
  };
}
try {
  await new OpenAI({ baseURL: url, apiKey: 'wrong', maxRetries: 0 }).embeddings.create({
    model,
    input: texts,
  });
  report.refused = null;
} catch (error) {
  report.refused = { name: error.constructor.name, status: error.status, message: error.message };
}
console.log(JSON.stringify(report));
