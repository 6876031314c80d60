/** What was said in turn, by whom and when: chats and subtitles. */
package org.scholion.importer.tika.worker.chat;
