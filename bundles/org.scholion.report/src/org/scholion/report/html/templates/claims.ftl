<#import "text.ftl" as text>
<#import "cite.ftl" as cite>

<#macro claims>
<#list report.findings.topics as topic>
<#local anchor = targets.topic(topic?index)>
<section class="topic" id="${anchor}" aria-labelledby="${anchor}-title">
<h3 id="${anchor}-title"><#if topic.name?has_content><bdi>${topic.name}</bdi><#else>${words("no-topic")}</#if> <span class="quiet">${topic.statements?size}</span></h3>
<@text.wide anchor + "-title" "statements">
<thead><tr><th scope="col">${words("claim")}</th><th scope="col">${words("speaker")}</th><th scope="col">${words("hedge")}</th><th scope="col">${words("kind")}</th><th scope="col">${words("grade")}</th><th scope="col" class="number">${words("independent")}</th></tr></thead>
<tbody>
<#list topic.statements as statement>
<tr<#if statement.disputed> class="is-disputed"</#if>><th scope="row">${markup.cited(statement.entries, statement.words)}<#if statement.disputed> <strong class="disputed">${words("disputed")}</strong></#if></th><td><bdi>${statement.speaker}</bdi></td><td class="hedge"><bdi>${statement.hedge}</bdi></td><td><bdi>${statement.kind}</bdi></td><td>${markup.grade(statement.grade)}</td><td class="number">${statement.independentSources}</td></tr>
</#list>
</tbody>
</@text.wide>
</section>
</#list>
</#macro>

<#-- Two claims that cannot both be true, side by side. -->
<#macro contradictions>
<#list report.findings.contradictions as contradiction>
<div class="versus" role="group" aria-label="${words("contradiction-number", contradiction?counter)}">
<@side contradiction.entry/>
<p class="between"><span>${words("contradicts")}</span></p>
<@side contradiction.other/>
<p class="meta">${words("said-by")} <bdi>${contradiction.analyst}</bdi></p>
</div>
</#list>
</#macro>

<#macro side id>
<div class="side">
<#list content.notes([id]) as note>
<p class="said">${markup.quote(note)}${markup.refs([id])}</p>
<p class="meta"><#local speaker = note.entry.shown("speaker")><#if speaker?has_content><bdi>${speaker}</bdi> · </#if>${markup.origin(note)}</p>
</#list>
</div>
</#macro>
