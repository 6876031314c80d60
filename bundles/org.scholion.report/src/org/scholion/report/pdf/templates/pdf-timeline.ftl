<@p.heading "timeline"/>
<table>
<colgroup><col style="width: 22%"/><col style="width: 18%"/><col style="width: 60%"/></colgroup>
<thead><tr><th>${words("date")}</th><th>${words("kind")}</th><th>${words("words")}</th></tr></thead>
<tbody>
<#list items as moment>
<tr><td>${dates.words(moment.date)}</td><td><@p.isolated moment.label/></td><td class="words"><#if moment.entry?has_content><@p.quoted moment.entry/><@p.refs [moment.entry]/><#else><#assign article = look.article(moment.article)!><#if article?has_content><a href="go:a${article.number}"><@p.isolated moment.words/></a><#else><@p.isolated moment.words/></#if></#if></td></tr>
</#list>
</tbody>
</table>
