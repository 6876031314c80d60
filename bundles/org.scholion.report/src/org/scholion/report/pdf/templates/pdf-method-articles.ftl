<table>
<colgroup><col style="width: 6%"/><col style="width: 30%"/><col style="width: 26%"/><col style="width: 20%"/><col style="width: 18%"/></colgroup>
<thead><tr><th></th><th>${words("article")}</th><th>${words("extraction")}</th><th>${words("reader")}</th><th>${words("hash")}</th></tr></thead>
<tbody>
<#list items as article>
<#assign extraction = article.extraction>
<tr><td>${article.number}</td><td><a href="go:a${article.number}"><@p.isolated p.name(article)/></a></td><td><@p.isolated extraction.reader + " " + extraction.readerVersion/><#if (extraction.version > 1)> · ${words("version")} ${extraction.version}</#if><#if extraction.truncated> · <span class="disputed">${words("truncated")}</span></#if><#if article.retrieved?has_content> · ${words("retrieved")} ${dates.words(article.retrieved)}</#if></td><td><#list article.readers as reader><@p.isolated reader.analyst/> (${words(reader.finished?then("finished", "open"))}, ${reader.annotations})<#if reader?has_next>, </#if></#list></td><td><code>${article.sha256()[0..*16]}</code></td></tr>
</#list>
</tbody>
</table>
