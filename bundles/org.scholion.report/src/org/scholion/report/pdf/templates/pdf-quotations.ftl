<@p.heading "quotations"/>
<table>
<colgroup><col style="width: 58%"/><col style="width: 18%"/><col style="width: 12%"/><col style="width: 12%"/></colgroup>
<thead><tr><th>${words("quote")}</th><th>${words("speaker")}</th><th>${words("cue")}</th><th>${words("kind")}</th></tr></thead>
<tbody>
<#list items as quotation>
<tr><td class="words"><@p.quoted quotation.entry/><@p.refs [quotation.entry]/></td><td><@p.isolated quotation.speaker/></td><td><@p.isolated quotation.cue/></td><td><@p.isolated quotation.kind/></td></tr>
</#list>
</tbody>
</table>
