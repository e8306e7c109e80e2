<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name>RecoverySummary</name>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>The copy can&apos;t be read.</source>
        <translation>사본을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Its file can&apos;t be read any more. Models in the copy: %1.</source>
        <translation>원래 파일을 더 이상 읽을 수 없습니다. 사본에 있는 모델: %1개.</translation>
    </message>
    <message>
        <source>models added: %1</source>
        <translation>추가된 모델: %1개</translation>
    </message>
    <message>
        <source>models removed: %1</source>
        <translation>삭제된 모델: %1개</translation>
    </message>
    <message>
        <source>values changed: %1</source>
        <translation>바뀐 값: %1개</translation>
    </message>
    <message>
        <source>It differs in its figures.</source>
        <translation>그림이 다릅니다.</translation>
    </message>
    <message>
        <source>It differs in what belongs to the models.</source>
        <translation>모델에 딸린 정보가 다릅니다.</translation>
    </message>
    <message>
        <source>Changes in it – %1.</source>
        <translation>사본에서 바뀐 내용 – %1.</translation>
    </message>
    <message>
        <source>For example %1.</source>
        <translation>예: %1.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New</source>
        <translation>새로 만들기(&amp;N)</translation>
    </message>
    <message>
        <source>Start again from the shipped dataset</source>
        <translation>기본 데이터 세트로 새로 시작</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a document, a dataset or an exported figure</source>
        <translation>문서, 데이터 세트 또는 내보낸 그림 열기</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>Save dataset, figures and filters</source>
        <translation>데이터 세트, 그림, 필터 저장</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>다른 이름으로 저장(&amp;A)…</translation>
    </message>
    <message>
        <source>Save under another name</source>
        <translation>다른 이름으로 저장</translation>
    </message>
    <message>
        <source>&amp;Export Figure…</source>
        <translation>그림 내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>Save the figure as a picture for slides: PNG, SVG or PDF</source>
        <translation>그림을 슬라이드용 PNG, SVG, PDF로 저장</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>닫기(&amp;C)</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>이 창 닫기</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>Close all windows</source>
        <translation>모든 창 닫기</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected cells</source>
        <translation>선택한 셀 복사</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>Paste cells at the selected one</source>
        <translation>선택한 셀부터 붙여넣기</translation>
    </message>
    <message>
        <source>&amp;Add Model</source>
        <translation>모델 추가(&amp;A)</translation>
    </message>
    <message>
        <source>Add an empty row to the table</source>
        <translation>표에 빈 행 추가</translation>
    </message>
    <message>
        <source>&amp;Duplicate Models</source>
        <translation>모델 복제(&amp;D)</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>선택한 행 복제</translation>
    </message>
    <message>
        <source>De&amp;lete Models</source>
        <translation>모델 삭제(&amp;L)</translation>
    </message>
    <message>
        <source>Delete the selected rows</source>
        <translation>선택한 행 삭제</translation>
    </message>
    <message>
        <source>&amp;Find in Table…</source>
        <translation>표에서 찾기(&amp;F)…</translation>
    </message>
    <message>
        <source>Find text in the table</source>
        <translation>표에서 글자 찾기</translation>
    </message>
    <message>
        <source>Search &amp;Models</source>
        <translation>모델 검색(&amp;M)</translation>
    </message>
    <message>
        <source>Show only models whose name or lab contains a text</source>
        <translation>이름이나 기관에 검색어가 든 모델만 표시</translation>
    </message>
    <message>
        <source>&amp;Whole Chart</source>
        <translation>차트 전체 보기(&amp;W)</translation>
    </message>
    <message>
        <source>Undo zoom and pan</source>
        <translation>확대와 이동 되돌리기</translation>
    </message>
    <message>
        <source>&amp;Previous View</source>
        <translation>이전 보기(&amp;P)</translation>
    </message>
    <message>
        <source>Back to the part of the chart seen before</source>
        <translation>이전에 보던 영역으로</translation>
    </message>
    <message>
        <source>&amp;Next View</source>
        <translation>다음 보기(&amp;N)</translation>
    </message>
    <message>
        <source>Forward to the part of the chart seen after</source>
        <translation>다음에 보던 영역으로</translation>
    </message>
    <message>
        <source>&amp;As on the Page</source>
        <translation>내보낼 모습으로 보기(&amp;A)</translation>
    </message>
    <message>
        <source>Show the figure exactly as it will be exported</source>
        <translation>내보낼 그림과 똑같이 표시</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>필터(&amp;F)</translation>
    </message>
    <message>
        <source>Show or hide the model filter</source>
        <translation>모델 필터 표시 또는 숨기기</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>자세히(&amp;D)</translation>
    </message>
    <message>
        <source>Show or hide the details of the selected model</source>
        <translation>선택한 모델의 자세한 정보 표시 또는 숨기기</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>표(&amp;T)</translation>
    </message>
    <message>
        <source>Open or close the table below the chart</source>
        <translation>차트 아래의 표 열기 또는 닫기</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>전체 화면(&amp;U)</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>화면 전체 사용</translation>
    </message>
    <message>
        <source>Sho&amp;w All Models</source>
        <translation>모든 모델 표시(&amp;W)</translation>
    </message>
    <message>
        <source>Take every filter off</source>
        <translation>모든 필터 해제</translation>
    </message>
    <message>
        <source>Select N&amp;othing</source>
        <translation>선택 해제(&amp;O)</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>선택 해제</translation>
    </message>
    <message>
        <source>C&amp;ommands…</source>
        <translation>명령 찾기(&amp;O)…</translation>
    </message>
    <message>
        <source>Find any command by its name</source>
        <translation>이름으로 명령 찾기</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>목차(&amp;C)</translation>
    </message>
    <message>
        <source>How to read the charts and use the program</source>
        <translation>차트 읽는 법과 프로그램 사용법</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>단축키(&amp;K)</translation>
    </message>
    <message>
        <source>All shortcuts on one page</source>
        <translation>모든 단축키를 한 페이지에</translation>
    </message>
    <message>
        <source>&amp;About Frontierscope</source>
        <translation>Frontierscope 정보(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>버전과 라이선스</translation>
    </message>
    <message>
        <source>Copy Fi&amp;gure</source>
        <translation>그림 복사(&amp;G)</translation>
    </message>
    <message>
        <source>Copy the figure as a picture, with its data as a table</source>
        <translation>그림을 사진으로, 데이터를 표로 함께 복사</translation>
    </message>
    <message>
        <source>Reduce &amp;Motion</source>
        <translation>움직임 줄이기(&amp;M)</translation>
    </message>
    <message>
        <source>Play stills of each year instead of a film</source>
        <translation>연속 재생 대신 해마다 한 장면씩 보이기</translation>
    </message>
    <message>
        <source>New &amp;Window</source>
        <translation>새 창(&amp;W)</translation>
    </message>
    <message>
        <source>Open a further window with a document of its own</source>
        <translation>별도의 문서를 가진 새 창 열기</translation>
    </message>
    <message>
        <source>&amp;Help on This</source>
        <translation>이 부분의 도움말(&amp;H)</translation>
    </message>
    <message>
        <source>The help page about the part of the window that has the focus</source>
        <translation>초점이 있는 부분에 대한 도움말</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>이것은 무엇인가요?(&amp;W)</translation>
    </message>
    <message>
        <source>What the field with the focus means, or the one that is clicked next</source>
        <translation>초점이 있는 필드나 다음에 클릭하는 필드의 뜻</translation>
    </message>
    <message>
        <source>Guided &amp;Tour</source>
        <translation>둘러보기(&amp;T)</translation>
    </message>
    <message>
        <source>Reproduce the post of February 2025, then change one assumption</source>
        <translation>2025년 2월의 글을 재현한 뒤 가정 하나를 바꿔 봅니다</translation>
    </message>
    <message>
        <source>&amp;Import Data…</source>
        <translation>데이터 가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>Join a table or another project&apos;s file with the dataset</source>
        <translation>표나 다른 프로젝트의 파일을 데이터 세트에 합치기</translation>
    </message>
    <message>
        <source>Com&amp;pare With…</source>
        <translation>비교(&amp;P)…</translation>
    </message>
    <message>
        <source>Show what another dataset says otherwise</source>
        <translation>다른 데이터 세트와 무엇이 다른지 보기</translation>
    </message>
    <message>
        <source>Earlier &amp;Versions…</source>
        <translation>이전 버전(&amp;V)…</translation>
    </message>
    <message>
        <source>Show the last saved versions of this document, to bring one back</source>
        <translation>이 문서의 마지막 저장 버전들을 보고 되돌리기</translation>
    </message>
    <message>
        <source>Rep&amp;lace in Table…</source>
        <translation>표에서 바꾸기(&amp;L)…</translation>
    </message>
    <message>
        <source>Find text in the table and put another in its place</source>
        <translation>표에서 텍스트를 찾아 다른 텍스트로 바꾸기</translation>
    </message>
    <message>
        <source>&amp;New Computed Column…</source>
        <translation>새 계산 열(&amp;N)…</translation>
    </message>
    <message>
        <source>Define a column of the table by an expression</source>
        <translation>식으로 표의 열 만들기</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>확대(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>축소(&amp;O)</translation>
    </message>
    <message>
        <source>Show less of the chart, larger</source>
        <translation>차트의 더 작은 부분을 더 크게 보기</translation>
    </message>
    <message>
        <source>Show more of the chart, smaller</source>
        <translation>차트의 더 넓은 부분을 더 작게 보기</translation>
    </message>
    <message>
        <source>Rever&amp;t</source>
        <translation>저장 상태로 되돌리기(&amp;T)</translation>
    </message>
    <message>
        <source>Back to the document as it was last saved</source>
        <translation>마지막으로 저장한 문서로 돌아가기</translation>
    </message>
    <message>
        <source>Export A&amp;ll Figures…</source>
        <translation>모든 그림 내보내기(&amp;L)…</translation>
    </message>
    <message>
        <source>Save every figure of the document as a picture, alike in page and look</source>
        <translation>문서의 모든 그림을 같은 쪽과 모양의 그림 파일로 저장</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>인쇄(&amp;P)…</translation>
    </message>
    <message>
        <source>Print the figure, as large as the paper allows</source>
        <translation>그림을 용지가 허락하는 만큼 크게 인쇄</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>잘라내기(&amp;T)</translation>
    </message>
    <message>
        <source>Copy the selected cells and empty them</source>
        <translation>선택한 셀을 복사하고 비우기</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>모두 선택(&amp;A)</translation>
    </message>
    <message>
        <source>Select all cells of the table, or all models of the chart</source>
        <translation>표의 모든 셀이나 차트의 모든 모델 선택</translation>
    </message>
    <message>
        <source>&amp;Check for Problems</source>
        <translation>문제 검사(&amp;C)</translation>
    </message>
    <message>
        <source>List what is wrong or doubtful in the dataset</source>
        <translation>데이터 세트에서 틀렸거나 의심스러운 것을 나열</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>환경설정(&amp;R)…</translation>
    </message>
    <message>
        <source>Language, look and what the program remembers</source>
        <translation>언어, 모양, 프로그램이 기억하는 것</translation>
    </message>
    <message>
        <source>Ne&amp;xt Part of the Window</source>
        <translation>창의 다음 부분(&amp;X)</translation>
    </message>
    <message>
        <source>Move the focus on: message, filter, chart, details, table</source>
        <translation>초점을 다음으로 이동: 메시지, 필터, 차트, 자세히, 표</translation>
    </message>
    <message>
        <source>P&amp;revious Part of the Window</source>
        <translation>창의 이전 부분(&amp;R)</translation>
    </message>
    <message>
        <source>Move the focus back: table, details, chart, filter, message</source>
        <translation>초점을 이전으로 이동: 표, 자세히, 차트, 필터, 메시지</translation>
    </message>
</context>
<context>
    <name>AnnotationEdits</name>
    <message>
        <source>Show a difference</source>
        <translation>차이 표시</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>메모 추가</translation>
    </message>
    <message>
        <source>Change a note</source>
        <translation>메모 바꾸기</translation>
    </message>
    <message>
        <source>Move a note</source>
        <translation>메모 옮기기</translation>
    </message>
    <message>
        <source>Remove a note</source>
        <translation>메모 지우기</translation>
    </message>
</context>
<context>
    <name>DialogButtons</name>
    <message>
        <source>OK</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>FieldHelp</name>
    <message>
        <source>Keeps the models whose name or lab contains this text. It is one part of the filter: the expression below shows the whole.</source>
        <translation>이름이나 기관에 이 글자가 들어 있는 모델만 남깁니다. 필터의 한 부분이며, 전체는 아래 조건식에 보입니다.</translation>
    </message>
    <message>
        <source>Untick a lab or a model to hide it. A double click on a lab shows that lab alone. Colours are those of the chart.</source>
        <translation>기관이나 모델의 표시를 지우면 숨겨집니다. 기관을 두 번 클릭하면 그 기관만 보입니다. 색은 차트와 같습니다.</translation>
    </message>
    <message>
        <source>Reasoning models think in tokens before they answer; base models answer at once.</source>
        <translation>추론 모델은 답하기 전에 토큰으로 생각하고, 기본 모델은 바로 답합니다.</translation>
    </message>
    <message>
        <source>Open weights can be downloaded and run by anyone.</source>
        <translation>공개 가중치는 누구나 내려받아 실행할 수 있습니다.</translation>
    </message>
    <message>
        <source>The earliest release date: 2024, 2024-06 or 2024-06-01.</source>
        <translation>가장 이른 출시일: 2024, 2024-06 또는 2024-06-01.</translation>
    </message>
    <message>
        <source>The latest release date; 2024 means until the end of 2024.</source>
        <translation>가장 늦은 출시일. 2024는 2024년 말까지를 뜻합니다.</translation>
    </message>
    <message>
        <source>The lowest price in USD per million tokens, blended as in the chart. Models without a known price are left out.</source>
        <translation>백만 토큰당 달러로 나타낸 가장 낮은 가격이며 차트처럼 혼합합니다. 가격을 모르는 모델은 빠집니다.</translation>
    </message>
    <message>
        <source>The highest price in USD per million tokens, blended as in the chart. Models without a known price are left out.</source>
        <translation>백만 토큰당 달러로 나타낸 가장 높은 가격이며 차트처럼 혼합합니다. 가격을 모르는 모델은 빠집니다.</translation>
    </message>
    <message>
        <source>What becomes of the models that the filter leaves out: hidden, or kept in grey so that the others can be seen among them.</source>
        <translation>필터에서 빠진 모델을 숨길지, 나머지를 그 사이에서 볼 수 있도록 회색으로 남길지 정합니다.</translation>
    </message>
    <message>
        <source>The whole filter as one expression, for example: gpqa &gt;= 80 and price &lt; 1. A comparison with an unknown value is false; F1 has more examples.</source>
        <translation>필터 전체를 하나의 식으로 적습니다. 예: gpqa &gt;= 80 and price &lt; 1. 알 수 없음 값과의 비교는 거짓입니다. F1에 예가 더 있습니다.</translation>
    </message>
    <message>
        <source>Which benchmark the score axis shows. Scores of different benchmarks don&apos;t compare.</source>
        <translation>점수 축에 보일 벤치마크입니다. 서로 다른 벤치마크의 점수는 비교할 수 없습니다.</translation>
    </message>
    <message>
        <source>Ratings come from one table of one day: ratings of two tables don&apos;t compare.</source>
        <translation>평점은 한 날짜의 한 표에서 옵니다. 두 표의 평점은 비교할 수 없습니다.</translation>
    </message>
    <message>
        <source>What the cost axis counts: a million tokens, a task of so many tokens, or a correct answer, which divides the cost of a task by the share of right ones.</source>
        <translation>비용 축이 세는 것: 백만 토큰, 정해진 토큰 수의 작업, 또는 정답 하나입니다. 정답 하나의 비용은 작업 비용을 정답률로 나눈 값입니다.</translation>
    </message>
    <message>
        <source>How many parts of input are blended with one part of output. 3:1 is the usual mix of chats.</source>
        <translation>출력 하나에 입력 몇을 섞는지 정합니다. 3:1은 대화에서 흔한 비율입니다.</translation>
    </message>
    <message>
        <source>A mix of your own: parts of input, of output and, if wanted, of cached input, such as 3:1 or 8:1:4.</source>
        <translation>직접 정하는 비율: 입력, 출력, 원하면 캐시된 입력의 몫입니다. 예: 3:1, 8:1:4.</translation>
    </message>
    <message>
        <source>Tokens that a task reads. Assumed the same for every model.</source>
        <translation>작업이 읽는 토큰 수입니다. 모든 모델에 같다고 가정합니다.</translation>
    </message>
    <message>
        <source>Tokens of the answer itself. Assumed the same for every model.</source>
        <translation>답 자체의 토큰 수입니다. 모든 모델에 같다고 가정합니다.</translation>
    </message>
    <message>
        <source>How many times the answer a reasoning model writes before and with it. Thinking is billed as output.</source>
        <translation>추론 모델이 답을 포함해 답의 몇 배를 쓰는지입니다. 생각한 토큰도 출력으로 청구됩니다.</translation>
    </message>
    <message>
        <source>List prices at launch, or the prices that are valid on a day.</source>
        <translation>출시 당시 정가 또는 어떤 날에 유효한 가격입니다.</translation>
    </message>
    <message>
        <source>The frontier of another day, with the models and prices of that day. Arrow keys move from one change to the next.</source>
        <translation>다른 날의 프런티어를 그날의 모델과 가격으로 보여 줍니다. 화살표 키는 한 변화에서 다음 변화로 옮깁니다.</translation>
    </message>
    <message>
        <source>Whose price is followed: a score, the score of a model, or the first record from which a rate can be told.</source>
        <translation>무엇의 가격을 따라갈지 정합니다: 점수, 어떤 모델의 점수, 또는 하락률을 말할 수 있는 첫 기록.</translation>
    </message>
    <message>
        <source>The cheapest model that reaches this score is followed through time.</source>
        <translation>이 점수에 이르는 가장 싼 모델을 시간에 따라 따라갑니다.</translation>
    </message>
    <message>
        <source>The cheapest model that is at least as good as this one is followed.</source>
        <translation>이 모델만큼 좋은 가장 싼 모델을 따라갑니다.</translation>
    </message>
    <message>
        <source>Two published ways to measure the rate; the figure names the one it uses.</source>
        <translation>하락률을 재는 발표된 두 방법입니다. 그림에는 쓴 방법의 이름이 적힙니다.</translation>
    </message>
    <message>
        <source>The formula of the curve. Automatic takes the one with the lowest AICc; a difference under 2 is no clear winner.</source>
        <translation>곡선의 식입니다. 자동은 AICc가 가장 낮은 식을 고릅니다. 차이가 2보다 작으면 뚜렷한 우열이 없습니다.</translation>
    </message>
    <message>
        <source>How far beyond the data the curve goes on, dashed. Nothing there is measured.</source>
        <translation>곡선이 데이터 밖으로 얼마나 더 파선으로 이어지는지입니다. 그곳에는 측정한 값이 없습니다.</translation>
    </message>
    <message>
        <source>A score, or a value of the horizontal axis: the other one is read off the curve, with its interval.</source>
        <translation>점수 또는 가로축의 값을 적으면 다른 하나를 곡선에서 구간과 함께 읽습니다.</translation>
    </message>
    <message>
        <source>The page that the figure is made for: its size and its type.</source>
        <translation>그림을 넣을 페이지입니다. 크기와 글자 크기가 정해집니다.</translation>
    </message>
    <message>
        <source>In units of the page; with the resolution it gives the pixels.</source>
        <translation>페이지의 단위입니다. 해상도를 곱하면 픽셀 수가 됩니다.</translation>
    </message>
    <message>
        <source>The colours of the figure, whatever the window&apos;s are. Print stays readable in greyscale.</source>
        <translation>창의 색과 상관없는 그림의 색입니다. 인쇄용은 회색조에서도 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Transparent lets the slide&apos;s own background show.</source>
        <translation>투명하게 하면 슬라이드의 배경이 비칩니다.</translation>
    </message>
    <message>
        <source>The language of the figure, whatever the window&apos;s is.</source>
        <translation>창의 언어와 상관없는 그림의 언어입니다.</translation>
    </message>
    <message>
        <source>PNG shows the same everywhere; SVG can be edited on the slide; PDF is for print and LaTeX.</source>
        <translation>PNG는 어디서나 똑같이 보이고, SVG는 슬라이드에서 편집할 수 있으며, PDF는 인쇄와 LaTeX용입니다.</translation>
    </message>
    <message>
        <source>Pixels per unit of the page. 2× fills a slide without blur.</source>
        <translation>페이지 단위당 픽셀 수입니다. 2×면 슬라이드를 흐림 없이 채웁니다.</translation>
    </message>
    <message>
        <source>As text it can be edited, but another program may take another font; as outlines it looks the same everywhere.</source>
        <translation>글자로 두면 편집할 수 있지만 다른 프로그램이 다른 글꼴을 쓸 수 있습니다. 윤곽선은 어디서나 똑같이 보입니다.</translation>
    </message>
    <message>
        <source>Data in the file let it be opened again as a figure. Choose nothing if they are not to be passed on.</source>
        <translation>파일에 데이터가 있으면 그림으로 다시 열 수 있습니다. 데이터를 넘기지 않으려면 없음을 고르세요.</translation>
    </message>
    <message>
        <source>The typeface of the figure. The default looks the same on every machine.</source>
        <translation>그림의 글꼴입니다. 기본 글꼴은 어느 컴퓨터에서나 똑같이 보입니다.</translation>
    </message>
    <message>
        <source>Shows only the rows in which a cell contains this text. Enter goes to the next such cell.</source>
        <translation>이 글자가 들어 있는 셀이 있는 행만 보여 줍니다. Enter를 누르면 다음 셀로 갑니다.</translation>
    </message>
    <message>
        <source>The text that is looked for in the cells; in the selected ones if there are several.</source>
        <translation>셀에서 찾을 글자입니다. 여러 셀을 선택했으면 그 안에서 찾습니다.</translation>
    </message>
    <message>
        <source>What stands in its place. All that is replaced at once is one step that can be undone.</source>
        <translation>대신 들어갈 글자입니다. 한 번에 바꾼 것은 한 단계로 실행 취소할 수 있습니다.</translation>
    </message>
    <message>
        <source>The heading of the column. By this name, filters and other columns can use it.</source>
        <translation>열의 머리글입니다. 필터와 다른 열에서 이 이름으로 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>How the column is computed, for example: gpqa / price. Where a value is unknown, the result is unknown too.</source>
        <translation>열을 계산하는 식입니다. 예: gpqa / price. 알 수 없음인 값이 있으면 결과도 알 수 없음입니다.</translation>
    </message>
    <message>
        <source>Puts the name of a column into the expression.</source>
        <translation>열의 이름을 식에 넣습니다.</translation>
    </message>
    <message>
        <source>Stands behind the name on an axis of the chart.</source>
        <translation>차트의 축에서 이름 뒤에 붙습니다.</translation>
    </message>
    <message>
        <source>How an axis with this column is divided: evenly, or by powers of ten.</source>
        <translation>이 열을 쓰는 축의 눈금입니다. 고르게 나누거나 10의 거듭제곱으로 나눕니다.</translation>
    </message>
    <message>
        <source>Which values of the column stay in the table; the chart&apos;s filter is another.</source>
        <translation>표에 남길 열의 값입니다. 차트의 필터는 따로 있습니다.</translation>
    </message>
    <message>
        <source>The address that the values were read at. It becomes the source of every value that is taken.</source>
        <translation>값을 읽은 주소입니다. 받아들인 모든 값의 출처가 됩니다.</translation>
    </message>
    <message>
        <source>The day on which the values were read at their source.</source>
        <translation>출처에서 값을 읽은 날짜입니다.</translation>
    </message>
    <message>
        <source>The model that the selected row means: one of the dataset, or a new one.</source>
        <translation>선택한 행이 뜻하는 모델입니다. 데이터 세트에 있는 모델이거나 새 모델입니다.</translation>
    </message>
    <message>
        <source>Where each column of the file goes. The choice is remembered for files with the same headings.</source>
        <translation>파일의 열을 어디에 넣을지 정합니다. 머리글이 같은 파일에서 이 선택을 기억합니다.</translation>
    </message>
    <message>
        <source>Numbers that can be read in two ways, each with the ways.</source>
        <translation>두 가지로 읽을 수 있는 수와 그 읽는 법입니다.</translation>
    </message>
    <message>
        <source>The most that may be paid, in the unit of the cost axis.</source>
        <translation>낼 수 있는 최대 금액입니다. 단위는 비용 축과 같습니다.</translation>
    </message>
    <message>
        <source>The least score that is wanted.</source>
        <translation>바라는 최소 점수입니다.</translation>
    </message>
    <message>
        <source>The language of menus and messages. Figures have one of their own, chosen when they are exported.</source>
        <translation>메뉴와 메시지의 언어입니다. 그림의 언어는 내보낼 때 따로 고릅니다.</translation>
    </message>
    <message>
        <source>The colours of the window. Figures have a theme of their own, chosen when they are exported.</source>
        <translation>창의 색입니다. 그림의 테마는 내보낼 때 따로 고릅니다.</translation>
    </message>
</context>
<context>
    <name>FigureTitles</name>
    <message>
        <source>Frontier</source>
        <translation>프런티어</translation>
    </message>
    <message>
        <source>Train-time scaling</source>
        <translation>훈련 컴퓨팅 스케일링</translation>
    </message>
    <message>
        <source>Test-time scaling</source>
        <translation>추론 시간 스케일링</translation>
    </message>
    <message>
        <source>Two scaling laws</source>
        <translation>두 스케일링 법칙</translation>
    </message>
    <message>
        <source>Training compute</source>
        <translation>훈련 컴퓨팅</translation>
    </message>
    <message>
        <source>Price decline</source>
        <translation>가격 하락</translation>
    </message>
    <message>
        <source>February 2025</source>
        <translation>2025년 2월</translation>
    </message>
    <message>
        <source>February 2025: generations</source>
        <translation>2025년 2월: 세대</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>발전 속도</translation>
    </message>
</context>
<context>
    <name>FitEdits</name>
    <message>
        <source>Use a point in the fit</source>
        <translation>점을 적합에 포함</translation>
    </message>
    <message>
        <source>Leave a point out of the fit</source>
        <translation>점을 적합에서 제외</translation>
    </message>
    <message>
        <source>Read off the curve</source>
        <translation>곡선에서 값 읽기</translation>
    </message>
    <message>
        <source>Move a read-off line</source>
        <translation>읽기 선 이동</translation>
    </message>
    <message>
        <source>Remove a read-off line</source>
        <translation>읽기 선 제거</translation>
    </message>
</context>
<context>
    <name>DifferenceWords</name>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Day of the data</source>
        <translation>데이터 기준일</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>출처 표시</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>출처 표시 문구</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>이용 조건</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>계산식</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation>로그 축</translation>
    </message>
    <message>
        <source>Number of questions</source>
        <translation>문항 수</translation>
    </message>
    <message>
        <source>Chance level</source>
        <translation>무작위 수준</translation>
    </message>
    <message>
        <source>Reference lines</source>
        <translation>기준선</translation>
    </message>
    <message>
        <source>Question set</source>
        <translation>문항 묶음</translation>
    </message>
    <message>
        <source>From a secondary source</source>
        <translation>2차 출처에서 읽음</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>표시 이름</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>벤치마크</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>표준 오차</translation>
    </message>
    <message>
        <source>Way of measuring</source>
        <translation>측정 방식</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>측정한 곳</translation>
    </message>
    <message>
        <source>Run on</source>
        <translation>측정일</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>발표한 곳</translation>
    </message>
    <message>
        <source>Name in the source</source>
        <translation>출처에 적힌 이름</translation>
    </message>
    <message>
        <source>Claimed by the developer</source>
        <translation>개발사 발표값</translation>
    </message>
    <message>
        <source>Is an estimate</source>
        <translation>추정치임</translation>
    </message>
    <message>
        <source>Used in charts</source>
        <translation>차트에 쓰임</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>적용 시작일</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>확인일</translation>
    </message>
    <message>
        <source>Input ($/M tokens)</source>
        <translation>입력 ($/백만 토큰)</translation>
    </message>
    <message>
        <source>Output ($/M tokens)</source>
        <translation>출력 ($/백만 토큰)</translation>
    </message>
    <message>
        <source>Cached input ($/M tokens)</source>
        <translation>캐시 입력 ($/백만 토큰)</translation>
    </message>
    <message>
        <source>Costs of benchmark runs</source>
        <translation>벤치마크 실행 비용</translation>
    </message>
    <message>
        <source>Cost (USD)</source>
        <translation>비용 (달러)</translation>
    </message>
    <message>
        <source>Day of the prices</source>
        <translation>가격 기준일</translation>
    </message>
    <message>
        <source>Training compute</source>
        <translation>훈련 컴퓨팅</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>신뢰도</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>점</translation>
    </message>
    <message>
        <source>Standard error of y</source>
        <translation>y의 표준 오차</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Name of x</source>
        <translation>x의 이름</translation>
    </message>
    <message>
        <source>Unit of x</source>
        <translation>x의 단위</translation>
    </message>
    <message>
        <source>Name of y</source>
        <translation>y의 이름</translation>
    </message>
    <message>
        <source>Unit of y</source>
        <translation>y의 단위</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>%1 score</source>
        <translation>%1 점수</translation>
    </message>
    <message>
        <source>Cost of running %1</source>
        <translation>%1 실행 비용</translation>
    </message>
    <message>
        <source>Price at launch</source>
        <translation>출시 당시 가격</translation>
    </message>
    <message>
        <source>Price from %1</source>
        <translation>%1부터의 가격</translation>
    </message>
    <message>
        <source>%1, no. %2</source>
        <translation>%1 %2번</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
</context>
<context>
    <name>ProblemPlace</name>
    <message>
        <source>Training run: %1</source>
        <translation>훈련 기록: %1</translation>
    </message>
    <message>
        <source>Benchmark: %1</source>
        <translation>벤치마크: %1</translation>
    </message>
    <message>
        <source>Series: %1</source>
        <translation>계열: %1</translation>
    </message>
    <message>
        <source>Credit: %1</source>
        <translation>출처 표시: %1</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>평점</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>List price, $/M tokens (input / output / cached)</source>
        <translation>정가, 백만 토큰당 $ (입력 / 출력 / 캐시)</translation>
    </message>
    <message>
        <source>Price from %1, $/M tokens (input / output / cached)</source>
        <translation>%1부터의 가격, 백만 토큰당 $ (입력 / 출력 / 캐시)</translation>
    </message>
    <message>
        <source>Which model? Left out until you say</source>
        <translation>어느 모델인가요? 정할 때까지 제외</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>새 모델</translation>
    </message>
    <message>
        <source>Values taken: %1</source>
        <translation>가져올 값: %1개</translation>
    </message>
    <message>
        <source>Conflicts, yours stay: %1</source>
        <translation>충돌, 내 값 유지: %1개</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>새로운 것 없음</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>같음</translation>
    </message>
    <message>
        <source>Fills a gap</source>
        <translation>빈 곳을 채움</translation>
    </message>
    <message>
        <source>Added beside yours</source>
        <translation>내 값 옆에 추가</translation>
    </message>
    <message>
        <source>Conflict: the file&apos;s is taken</source>
        <translation>충돌: 파일의 값으로 바꿈</translation>
    </message>
    <message>
        <source>Conflict: yours stays</source>
        <translation>충돌: 내 값 유지</translation>
    </message>
    <message>
        <source>scores: %1</source>
        <translation>점수 %1개</translation>
    </message>
</context>
<context>
    <name>ModelDetails</name>
    <message>
        <source>shown: the first, since the dataset marks none</source>
        <translation>표시 중: 데이터 세트에 지정된 값이 없어 첫 번째 값을 사용</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>출처 없음</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>출시</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>reasoning model</source>
        <translation>추론 모델</translation>
    </message>
    <message>
        <source>base model</source>
        <translation>기본 모델</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>open</source>
        <translation>공개</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>비공개</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>in %1, out %2</source>
        <translation>입력 %1, 출력 %2</translation>
    </message>
    <message>
        <source>blended 3:1 &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>혼합 3:1 &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;i&gt;estimate&lt;/i&gt;</source>
        <translation>&lt;i&gt;추정치&lt;/i&gt;</translation>
    </message>
    <message>
        <source>seen on %1</source>
        <translation>확인한 날 %1</translation>
    </message>
    <message>
        <source>Price per million tokens</source>
        <translation>백만 토큰당 가격</translation>
    </message>
    <message>
        <source>No price is known.</source>
        <translation>알려진 가격이 없습니다.</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1부터</translation>
    </message>
    <message>
        <source>at launch</source>
        <translation>출시 당시</translation>
    </message>
    <message>
        <source>shown: the dataset marks it as the one to use</source>
        <translation>표시 중: 데이터 세트에서 사용할 값으로 지정됨</translation>
    </message>
    <message>
        <source>show this one</source>
        <translation>이 값을 표시</translation>
    </message>
    <message>
        <source>claimed by the developer</source>
        <translation>개발사 주장</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>추정치</translation>
    </message>
    <message>
        <source>run by %1</source>
        <translation>실행: %1</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>No score is known.</source>
        <translation>알려진 점수가 없습니다.</translation>
    </message>
    <message>
        <source>Training compute</source>
        <translation>훈련 컴퓨팅</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
</context>
<context>
    <name>PointAccessible</name>
    <message>
        <source>on the frontier</source>
        <translation>프런티어에 있음</translation>
    </message>
    <message>
        <source>an estimate</source>
        <translation>추정치</translation>
    </message>
    <message>
        <source>Point %1 of %2</source>
        <translation>%2개 중 %1번째 점</translation>
    </message>
</context>
<context>
    <name>TourBar</name>
    <message>
        <source>The chart of February 2025</source>
        <translation>2025년 2월의 차트</translation>
    </message>
    <message>
        <source>Each mark is a model: across what a million tokens cost, cheaper to the right; up the share of hard science questions that it answers. The prices are those that the post quoted. The dashed lines are people, each on the question set that the note below names.</source>
        <translation>표식 하나가 모델 하나입니다. 가로축은 백만 토큰의 비용이고 오른쪽이 더 쌉니다. 세로축은 어려운 과학 문항의 정답률입니다. 가격은 글에 인용된 그대로입니다. 파선은 사람의 점수로, 각각 아래 주석에 적힌 문항 세트에서 잰 것입니다.</translation>
    </message>
    <message>
        <source>Every value has a source</source>
        <translation>모든 값에는 출처가 있습니다</translation>
    </message>
    <message>
        <source>The first model of the post is selected. The details on the right say each of its values, who measured it and where it was read; click a source to open it. Any point, legend entry or table row can be clicked like this.</source>
        <translation>글의 첫 모델을 선택했습니다. 오른쪽에는 값마다 누가 측정했고 어디에서 읽었는지가 있고, 출처를 클릭하면 열립니다. 모든 점과 범례 항목과 표의 행을 이렇게 클릭할 수 있습니다.</translation>
    </message>
    <message>
        <source>The same chart with all data since</source>
        <translation>그 뒤의 모든 데이터로 그린 같은 차트</translation>
    </message>
    <message>
        <source>The bold staircase joins the models that no other beats on both price and score; the faint ones are the ends of 2023 and 2024. Move the slider below the chart to see the frontier of another day.</source>
        <translation>굵은 계단선은 가격과 점수 둘 다에서 이기는 다른 모델이 없는 모델들을 잇습니다. 옅은 선은 2023년 말과 2024년 말입니다. 차트 아래의 슬라이더를 움직이면 다른 날의 프런티어를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>The two scaling laws, fitted again</source>
        <translation>다시 적합한 두 스케일링 법칙</translation>
    </message>
    <message>
        <source>The dots are read off the published plots, the lines are fitted here. The card on the right (F9) says their parameters with errors, and what another form of curve would say.</source>
        <translation>점은 공개된 그림에서 읽었고, 선은 여기에서 적합했습니다. 오른쪽 카드(F9)에는 오차가 붙은 모수와, 다른 형태의 곡선이 무엇을 말하는지가 있습니다.</translation>
    </message>
    <message>
        <source>Now one assumption changes</source>
        <translation>이제 가정 하나를 바꿉니다</translation>
    </message>
    <message>
        <source>The cost of a task instead of a million tokens: reasoning models write several times the answer, so they move to the left, and some leave the frontier. How many tokens are assumed stands on the axis; the button &quot;Cost&quot; above the chart changes it.</source>
        <translation>백만 토큰 대신 작업 하나의 비용입니다. 추론 모델은 답의 몇 배를 쓰므로 왼쪽으로 옮겨 가고, 몇몇은 프런티어에서 벗어납니다. 가정한 토큰 수는 축에 적혀 있고, 차트 위의 “비용” 단추로 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>And back</source>
        <translation>그리고 되돌리기</translation>
    </message>
    <message>
        <source>Every change is a step that Ctrl+Z takes back, as it was just now. Export (Ctrl+Shift+E) makes a slide of any of these charts; it carries its data, so that whoever gets it can open it and change an assumption too.</source>
        <translation>모든 변경은 방금처럼 Ctrl+Z로 되돌릴 수 있는 단계입니다. 그림 내보내기(Ctrl+Shift+E)는 이 차트들을 슬라이드로 만듭니다. 파일에 데이터가 들어 있어 받은 사람도 열어서 가정을 바꿔 볼 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>OwnMarkEdits</name>
    <message>
        <source>Move a reference line</source>
        <translation>기준선 옮기기</translation>
    </message>
    <message>
        <source>Move the end of a band</source>
        <translation>띠의 끝 옮기기</translation>
    </message>
</context>
<context>
    <name>frontierscope::AskButton</name>
    <message>
        <source>No model is that cheap.</source>
        <translation>그만큼 저렴한 모델이 없습니다.</translation>
    </message>
    <message>
        <source>No model reaches that score.</source>
        <translation>그 점수에 이르는 모델이 없습니다.</translation>
    </message>
    <message>
        <source>Which model?</source>
        <translation>어떤 모델?</translation>
    </message>
    <message>
        <source>The best model for a budget, and the cheapest one for a score</source>
        <translation>예산 안에서 가장 좋은 모델과 점수에 이르는 가장 저렴한 모델</translation>
    </message>
    <message>
        <source>The &amp;best for at most</source>
        <translation>이 가격 이하에서 가장 좋은 모델(&amp;B)</translation>
    </message>
    <message>
        <source>The &amp;cheapest for at least</source>
        <translation>이 점수 이상에서 가장 저렴한 모델(&amp;C)</translation>
    </message>
    <message>
        <source>The best for the budget</source>
        <translation>예산 안에서 가장 좋은 모델</translation>
    </message>
    <message>
        <source>The cheapest for the score</source>
        <translation>점수에 이르는 가장 저렴한 모델</translation>
    </message>
</context>
<context>
    <name>frontierscope::CapabilityChooser</name>
    <message>
        <source>Arena rating</source>
        <translation>아레나 평점</translation>
    </message>
    <message>
        <source>Capability: %1</source>
        <translation>성능: %1</translation>
    </message>
    <message>
        <source>Capabilit&amp;y</source>
        <translation>성능(&amp;Y)</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>성능</translation>
    </message>
    <message>
        <source>What the score axis shows</source>
        <translation>점수 축이 보여 주는 것</translation>
    </message>
    <message>
        <source>Arena category and day</source>
        <translation>아레나 분야와 날짜</translation>
    </message>
    <message>
        <source>Ratings compare within one day and category only</source>
        <translation>평점은 같은 날, 같은 분야 안에서만 비교할 수 있습니다</translation>
    </message>
</context>
<context>
    <name>frontierscope::CellDelegate</name>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>2024, 2024-06 or 2024-06-01</source>
        <translation>2024, 2024-06 또는 2024-06-01</translation>
    </message>
</context>
<context>
    <name>frontierscope::ChartMenu</name>
    <message>
        <source>Words of the Figure…</source>
        <translation>그림의 문구…</translation>
    </message>
    <message>
        <source>Lines and Bands…</source>
        <translation>선과 띠…</translation>
    </message>
    <message>
        <source>Residuals below the chart</source>
        <translation>차트 아래에 잔차 표시</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>계열</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>곡선</translation>
    </message>
    <message>
        <source>Limits of the generations…</source>
        <translation>세대 경계…</translation>
    </message>
    <message>
        <source>Limits of the generations</source>
        <translation>세대 경계</translation>
    </message>
    <message>
        <source>Training compute in FLOP at which a new generation begins, in rising order:</source>
        <translation>새 세대가 시작되는 훈련 컴퓨팅(FLOP), 작은 것부터:</translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <translation>차트(&amp;C)</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>라벨</translation>
    </message>
    <message>
        <source>The most important</source>
        <translation>중요한 것만</translation>
    </message>
    <message>
        <source>As many as fit</source>
        <translation>들어가는 만큼 모두</translation>
    </message>
    <message>
        <source>The frontier only</source>
        <translation>프런티어만</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Frontier</source>
        <translation>프런티어</translation>
    </message>
    <message>
        <source>Join the settings of a model</source>
        <translation>한 모델의 설정을 선으로 잇기</translation>
    </message>
    <message>
        <source>Cheaper to the right</source>
        <translation>오른쪽이 더 저렴하게</translation>
    </message>
    <message>
        <source>Reference lines</source>
        <translation>기준선</translation>
    </message>
    <message>
        <source>All error bars</source>
        <translation>모든 오차 막대</translation>
    </message>
    <message>
        <source>A strip with what each point is off its curve</source>
        <translation>각 점이 곡선에서 얼마나 벗어나는지 보여 주는 띠</translation>
    </message>
    <message>
        <source>The line of models that none is both cheaper and better than</source>
        <translation>더 싸면서 더 좋은 모델이 없는 모델들을 잇는 선</translation>
    </message>
    <message>
        <source>A line between the reasoning settings of one model</source>
        <translation>한 모델의 추론 설정들을 잇는 선</translation>
    </message>
    <message>
        <source>Turn the axis of cost round</source>
        <translation>비용 축의 방향 뒤집기</translation>
    </message>
    <message>
        <source>Scores of people, as lines across the chart</source>
        <translation>사람의 점수를 차트를 가로지르는 선으로 표시</translation>
    </message>
    <message>
        <source>95 % intervals on every point, not only on the frontier and the selection</source>
        <translation>프런티어와 선택한 점뿐 아니라 모든 점에 95% 구간 표시</translation>
    </message>
    <message>
        <source>At which training compute a new generation begins</source>
        <translation>새 세대가 시작되는 훈련 컴퓨팅</translation>
    </message>
    <message>
        <source>Title, axes and notes in words of your own</source>
        <translation>제목, 축, 주석을 원하는 말로 바꿉니다</translation>
    </message>
    <message>
        <source>Reference lines and shaded bands of your own</source>
        <translation>직접 정하는 기준선과 음영 띠</translation>
    </message>
</context>
<context>
    <name>frontierscope::ChartPage</name>
    <message>
        <source>Fitting the curves…</source>
        <translation>곡선을 적합하는 중…</translation>
    </message>
    <message>
        <source>Move a label</source>
        <translation>라벨 옮기기</translation>
    </message>
</context>
<context>
    <name>frontierscope::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Type the name of a command</source>
        <translation>명령 이름을 입력하세요</translation>
    </message>
    <message>
        <source>No command has these words. Try fewer or other ones.</source>
        <translation>이 단어가 모두 들어 있는 명령이 없습니다. 단어를 줄이거나 바꿔 보세요.</translation>
    </message>
</context>
<context>
    <name>frontierscope::CompareDialog</name>
    <message>
        <source>Compare with %1</source>
        <translation>%1 파일과 비교</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>다른 점</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>여기</translation>
    </message>
    <message>
        <source>Find a difference</source>
        <translation>차이 찾기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>텍스트로 복사(&amp;C)</translation>
    </message>
    <message>
        <source>The two datasets say the same.</source>
        <translation>두 데이터 세트의 내용이 같습니다.</translation>
    </message>
    <message>
        <source>Differences that are not listed: %1. Find them with the field above.</source>
        <translation>목록에 없는 차이 %1개. 위의 칸에서 찾을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>frontierscope::CostLensButton</name>
    <message>
        <source>Cost: %1</source>
        <translation>비용: %1</translation>
    </message>
    <message>
        <source>Input tokens of a task</source>
        <translation>과제의 입력 토큰</translation>
    </message>
    <message>
        <source>Output tokens of a task</source>
        <translation>과제의 출력 토큰</translation>
    </message>
    <message>
        <source>Tokens of reasoning</source>
        <translation>추론 토큰</translation>
    </message>
    <message>
        <source>Mix of tokens: %1</source>
        <translation>토큰 비율: %1</translation>
    </message>
    <message>
        <source>Prices: %1</source>
        <translation>가격: %1</translation>
    </message>
    <message>
        <source>a million tokens</source>
        <translation>백만 토큰</translation>
    </message>
    <message>
        <source>a task</source>
        <translation>과제 하나</translation>
    </message>
    <message>
        <source>a correct answer</source>
        <translation>정답 하나</translation>
    </message>
    <message>
        <source>own mix</source>
        <translation>직접 정한 비율</translation>
    </message>
    <message>
        <source>at launch</source>
        <translation>출시 당시</translation>
    </message>
    <message>
        <source>today (%1)</source>
        <translation>오늘(%1)</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 per million tokens</source>
        <translation>백만 토큰당, %1</translation>
    </message>
    <message>
        <source>%1 per million tokens, %2</source>
        <translation>백만 토큰당, %1, %2</translation>
    </message>
    <message>
        <source>per task, %1</source>
        <translation>과제당, %1</translation>
    </message>
    <message>
        <source>a run of the benchmark, measured</source>
        <translation>벤치마크 1회 실행(실측)</translation>
    </message>
    <message>
        <source>What one run of all its questions took, at the list prices of the time. It is known of some models only; the note counts the others.</source>
        <translation>모든 문항을 한 번 실행하는 데 든 토큰을 당시 정가로 계산한 비용입니다. 일부 모델만 알려져 있으며, 나머지는 주석에 개수로 표시됩니다.</translation>
    </message>
    <message>
        <source>per run of the benchmark, %1</source>
        <translation>벤치마크 1회 실행당, %1</translation>
    </message>
    <message>
        <source>per correct answer, %1</source>
        <translation>정답당, %1</translation>
    </message>
    <message>
        <source>Cost of</source>
        <translation>비용 기준</translation>
    </message>
    <message>
        <source>Mix of tokens</source>
        <translation>토큰 비율</translation>
    </message>
    <message>
        <source>input:output:cached</source>
        <translation>입력:출력:캐시</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>입력 토큰</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>출력 토큰</translation>
    </message>
    <message>
        <source>Reasoning writes</source>
        <translation>추론 모델이 쓰는 양</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>가격</translation>
    </message>
    <message>
        <source> × the output</source>
        <translation> × 출력</translation>
    </message>
    <message>
        <source>The tokens are assumed, the same for every model: the axis says so.</source>
        <translation>토큰 수는 모든 모델에 같게 둔 가정이며, 축에 그렇게 적힙니다.</translation>
    </message>
    <message>
        <source>What the cost axis counts, and prices of which day</source>
        <translation>비용 축이 세는 것과 가격의 날짜</translation>
    </message>
    <message>
        <source>A computed column of the table, lower counted as better. Columns of your own are made in the table: Columns, New computed column.</source>
        <translation>표의 계산 열이며, 낮을수록 좋은 것으로 봅니다. 자신의 열은 표의 열 메뉴에서 새 계산 열로 만듭니다.</translation>
    </message>
</context>
<context>
    <name>frontierscope::DataExchange</name>
    <message>
        <source>Data (*.json *.csv *.tsv *.txt *.frontierscope);;All files (*)</source>
        <translation>데이터 (*.json *.csv *.tsv *.txt *.frontierscope);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Import Data</source>
        <translation>데이터 가져오기</translation>
    </message>
    <message>
        <source>%1 was not imported: %2</source>
        <translation>%1 파일을 가져오지 못했습니다: %2</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 가져오기</translation>
    </message>
    <message>
        <source>%1 is imported: new models: %2, values taken: %3. Undo takes it all back.</source>
        <translation>%1 파일을 가져왔습니다. 새 모델 %2개, 가져온 값 %3개. 실행 취소하면 모두 되돌립니다.</translation>
    </message>
    <message>
        <source>Compare With</source>
        <translation>비교할 파일</translation>
    </message>
    <message>
        <source>%1 can&apos;t be compared: %2</source>
        <translation>%1 파일과 비교할 수 없습니다: %2</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 읽는 중…</translation>
    </message>
    <message>
        <source>Comparing with %1…</source>
        <translation>%1 파일과 비교하는 중…</translation>
    </message>
</context>
<context>
    <name>frontierscope::DateBar</name>
    <message>
        <source>Show %1</source>
        <translation>%1 보기</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>멈춤</translation>
    </message>
    <message>
        <source>Play the frontier through time</source>
        <translation>프런티어의 변화 재생</translation>
    </message>
    <message>
        <source>List prices at launch</source>
        <translation>출시 당시 정가</translation>
    </message>
    <message>
        <source>Prices of today</source>
        <translation>오늘의 가격</translation>
    </message>
    <message>
        <source>Show the frontiers of past years</source>
        <translation>지난해들의 프런티어 보이기</translation>
    </message>
    <message>
        <source>Hide the frontiers of past years</source>
        <translation>지난해들의 프런티어 숨기기</translation>
    </message>
    <message>
        <source>%1 (today)</source>
        <translation>%1(오늘)</translation>
    </message>
    <message>
        <source>Move the slider to see the frontier of another day.</source>
        <translation>슬라이더를 움직이면 다른 날의 프런티어를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>한 단계 뒤로</translation>
    </message>
    <message>
        <source>One step forward</source>
        <translation>한 단계 앞으로</translation>
    </message>
    <message>
        <source>Day: the models and prices of this day</source>
        <translation>날짜: 이날의 모델과 가격</translation>
    </message>
    <message>
        <source>Launch prices</source>
        <translation>출시 가격</translation>
    </message>
    <message>
        <source>Every model at its list price at launch; off: prices of today</source>
        <translation>모든 모델을 출시 당시 정가로. 끄면 오늘의 가격</translation>
    </message>
    <message>
        <source>Past years</source>
        <translation>지난해들</translation>
    </message>
    <message>
        <source>Frontiers of the ends of past years, drawn faint</source>
        <translation>지난해 말의 프런티어를 흐리게 표시</translation>
    </message>
</context>
<context>
    <name>frontierscope::DeclineControls</name>
    <message>
        <source>Follow a score</source>
        <translation>점수 따라가기</translation>
    </message>
    <message>
        <source>Follow the level of %1</source>
        <translation>%1 수준 따라가기</translation>
    </message>
    <message>
        <source>Method: %1</source>
        <translation>방법: %1</translation>
    </message>
    <message>
        <source>Level: %1</source>
        <translation>수준: %1</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>수준(&amp;L)</translation>
    </message>
    <message>
        <source>first record with a rate</source>
        <translation>하락률이 나오는 첫 기록</translation>
    </message>
    <message>
        <source>a score</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>of a model</source>
        <translation>모델의 수준</translation>
    </message>
    <message>
        <source>Method: Epoch AI</source>
        <translation>방법: Epoch AI</translation>
    </message>
    <message>
        <source>Method: Price of Progress</source>
        <translation>방법: Price of Progress</translation>
    </message>
    <message>
        <source>All levels…</source>
        <translation>모든 수준…</translation>
    </message>
    <message>
        <source>Which level of capability is followed</source>
        <translation>따라갈 성능 수준</translation>
    </message>
    <message>
        <source>Lowest score that counts</source>
        <translation>포함할 가장 낮은 점수</translation>
    </message>
    <message>
        <source>The model whose score is the level</source>
        <translation>점수가 기준이 되는 모델</translation>
    </message>
    <message>
        <source>How the rate is measured</source>
        <translation>하락률을 재는 방법</translation>
    </message>
    <message>
        <source>Rates of every score that was once the best</source>
        <translation>한때 최고였던 모든 점수의 하락률</translation>
    </message>
</context>
<context>
    <name>frontierscope::DeclineTableDialog</name>
    <message>
        <source>&amp;Follow This Level</source>
        <translation>이 수준 따라가기(&amp;F)</translation>
    </message>
    <message>
        <source>How fast every level gets cheaper</source>
        <translation>수준별 가격 하락 속도</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Level of</source>
        <translation>기준 모델</translation>
    </message>
    <message>
        <source>Times cheaper per year</source>
        <translation>연간 하락 배수</translation>
    </message>
    <message>
        <source>90% interval</source>
        <translation>90% 신뢰구간</translation>
    </message>
    <message>
        <source>Halves every</source>
        <translation>반값이 되는 기간</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>R²</source>
        <translation>R²</translation>
    </message>
    <message>
        <source>Method: Epoch AI, March 2025, without reasoning models. The interval takes the points as independent, although a frontier is a chain of records: it is too narrow.</source>
        <translation>방법: Epoch AI, 2025년 3월, 추론 모델 제외. 프런티어는 이어진 기록인데도 구간은 점들을 독립으로 보므로 실제보다 좁습니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1개월</translation>
    </message>
    <message>
        <source>Follow the level of %1</source>
        <translation>%1 수준 따라가기</translation>
    </message>
</context>
<context>
    <name>frontierscope::DocumentFiles</name>
    <message>
        <source>Saving %1…</source>
        <translation>%1 저장 중…</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 여는 중…</translation>
    </message>
    <message>
        <source>Parts of the copy could not be read; Problems lists them. The copy stays where it is.</source>
        <translation>사본의 일부를 읽지 못했습니다. 문제 목록에 나와 있으며 사본은 그대로 남아 있습니다.</translation>
    </message>
    <message>
        <source>%1 was not opened: %2</source>
        <translation>%1 – 열지 못했습니다: %2</translation>
    </message>
    <message>
        <source>The dataset that comes with the program is never overwritten. Choose another name.</source>
        <translation>프로그램에 포함된 데이터 세트는 덮어쓰지 않습니다. 다른 이름을 고르세요.</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>%1 – 저장하지 못했습니다: %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>All that can be opened (*.frontierscope *.json *.csv *.tsv *.png *.svg *.pdf);;All files (*)</source>
        <translation>열 수 있는 모든 파일 (*.frontierscope *.json *.csv *.tsv *.png *.svg *.pdf);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>models</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>다른 이름으로 저장</translation>
    </message>
    <message>
        <source>Frontierscope document (*.frontierscope)</source>
        <translation>Frontierscope 문서 (*.frontierscope)</translation>
    </message>
    <message>
        <source>Document that refers to its dataset in another file (*.frontierscope)</source>
        <translation>다른 파일의 데이터 세트를 참조하는 문서 (*.frontierscope)</translation>
    </message>
    <message>
        <source>Dataset as JSON (*.json);;Dataset as CSV (*.csv);;Table in Markdown (*.md)</source>
        <translation>JSON 데이터 세트 (*.json);;CSV 데이터 세트 (*.csv);;마크다운 표 (*.md)</translation>
    </message>
    <message>
        <source>%1 now holds its own copy of the dataset, because the data were changed; %2 is as it was.</source>
        <translation>데이터를 바꾸었으므로 이제 %1 문서에 데이터 세트 사본이 들어 있습니다. %2 파일은 그대로입니다.</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>변경 내용을 저장할까요? (%1)</translation>
    </message>
    <message>
        <source>Without saving, the changes are lost.</source>
        <translation>저장하지 않으면 변경 내용이 사라집니다.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Don&apos;t Save</source>
        <translation>저장 안 함</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Shipped dataset</source>
        <translation>기본 데이터 세트</translation>
    </message>
    <message>
        <source>Not everything in %1 could be used, errors found: %2. The rest is open.</source>
        <translation>%1 – 일부를 쓸 수 없습니다(오류 %2개). 나머지는 열었습니다.</translation>
    </message>
    <message>
        <source>Another program has changed %1 since it was opened here.</source>
        <translation>여기서 연 뒤에 다른 프로그램이 %1 파일을 바꾸었습니다.</translation>
    </message>
    <message>
        <source>Saving writes over those changes; what is there now is kept under Earlier Versions.</source>
        <translation>저장하면 그 변경을 덮어씁니다. 지금 파일의 내용은 이전 버전에 보관됩니다.</translation>
    </message>
    <message>
        <source>Write Over It</source>
        <translation>덮어쓰기</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>%1 was never saved; there is nothing to go back to.</source>
        <translation>%1: 저장한 적이 없어서 돌아갈 곳이 없습니다.</translation>
    </message>
    <message>
        <source>Go back to %1 as its file has it?</source>
        <translation>%1: 파일에 있는 대로 되돌릴까요?</translation>
    </message>
    <message>
        <source>The changes made here since are lost.</source>
        <translation>그 뒤에 여기서 바꾼 내용은 사라집니다.</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Reading the earlier versions…</source>
        <translation>이전 버전 읽는 중…</translation>
    </message>
</context>
<context>
    <name>frontierscope::ExportDialog</name>
    <message>
        <source>Exporting the figure…</source>
        <translation>그림 내보내는 중…</translation>
    </message>
    <message>
        <source>Font:</source>
        <translation>글꼴:</translation>
    </message>
    <message>
        <source>%1 (not on this machine)</source>
        <translation>%1 (이 컴퓨터에 없음)</translation>
    </message>
    <message>
        <source>Default (Liberation Sans, as wide as Arial)</source>
        <translation>기본 (Liberation Sans, Arial과 같은 폭)</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>그림 내보내기</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy the figure as PNG, SVG and a table of its points</source>
        <translation>그림을 PNG, SVG와 점의 표로 복사</translation>
    </message>
    <message>
        <source>Slide 16:9</source>
        <translation>슬라이드 16:9</translation>
    </message>
    <message>
        <source>Half slide</source>
        <translation>슬라이드 절반</translation>
    </message>
    <message>
        <source>Slide 4:3</source>
        <translation>슬라이드 4:3</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>정사각형</translation>
    </message>
    <message>
        <source>Blog column</source>
        <translation>블로그 단</translation>
    </message>
    <message>
        <source>Paper column</source>
        <translation>논문 단</translation>
    </message>
    <message>
        <source>Dense, for a screen</source>
        <translation>화면용 조밀한 그림</translation>
    </message>
    <message>
        <source>Page:</source>
        <translation>페이지:</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>크기:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Print (greyscale-safe)</source>
        <translation>인쇄(흑백에서도 구별)</translation>
    </message>
    <message>
        <source>White</source>
        <translation>흰색</translation>
    </message>
    <message>
        <source>The theme&apos;s</source>
        <translation>테마 색</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>투명</translation>
    </message>
    <message>
        <source>Theme:</source>
        <translation>테마:</translation>
    </message>
    <message>
        <source>Background:</source>
        <translation>배경:</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>언어:</translation>
    </message>
    <message>
        <source>Show as from the back of the room</source>
        <translation>뒷자리에서 보이는 크기로 보기</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 그림</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 도면</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>PDF 페이지</translation>
    </message>
    <message>
        <source>Stays text: can be edited on the slide</source>
        <translation>글자 유지: 슬라이드에서 편집 가능</translation>
    </message>
    <message>
        <source>Outlines: looks the same everywhere</source>
        <translation>윤곽선: 어디서나 같은 모습</translation>
    </message>
    <message>
        <source>The rows that the filter keeps</source>
        <translation>필터에 남은 행</translation>
    </message>
    <message>
        <source>The whole dataset</source>
        <translation>데이터 세트 전체</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>형식:</translation>
    </message>
    <message>
        <source>Resolution:</source>
        <translation>해상도:</translation>
    </message>
    <message>
        <source>Text:</source>
        <translation>글자:</translation>
    </message>
    <message>
        <source>Data in the file:</source>
        <translation>파일에 담을 데이터:</translation>
    </message>
    <message>
        <source>%1 × %2 pixels at %3 dpi: %4 × %5 inches</source>
        <translation>%1 × %2픽셀, %3 dpi: %4 × %5인치</translation>
    </message>
    <message>
        <source>The file can&apos;t be opened again as a figure, and shows no more than its picture.</source>
        <translation>이 파일은 그림으로 다시 열 수 없고 보이는 모습만 담습니다.</translation>
    </message>
    <message>
        <source>Whoever gets the file can read these data and open the figure again.</source>
        <translation>파일을 받는 사람은 이 데이터를 읽고 그림을 다시 열 수 있습니다.</translation>
    </message>
    <message>
        <source>The smallest text has %1 pt. On a slide, text under %2 pt can&apos;t be read from the back of a room; on a screen or in print it can.</source>
        <translation>가장 작은 글자는 %1 pt입니다. 슬라이드에서 %2 pt보다 작은 글자는 뒷자리에서 읽을 수 없지만, 화면이나 인쇄물에서는 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Made for dark slides: unreadable on white.</source>
        <translation>어두운 슬라이드용이라 흰 배경에서는 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Made for light slides: unreadable on dark ones.</source>
        <translation>밝은 슬라이드용이라 어두운 배경에서는 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Copied as PNG, SVG and table.</source>
        <translation>PNG, SVG, 표로 복사했습니다.</translation>
    </message>
    <message>
        <source>Width of the page</source>
        <translation>페이지 너비</translation>
    </message>
    <message>
        <source>Height of the page</source>
        <translation>페이지 높이</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>frontierscope::FigureFilter</name>
    <message>
        <source>Filter models</source>
        <translation>모델 필터</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 숨기기</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 표시</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>%1만 표시</translation>
    </message>
    <message>
        <source>Hide all labs</source>
        <translation>모든 기관 숨기기</translation>
    </message>
    <message>
        <source>Show only some labs</source>
        <translation>일부 기관만 표시</translation>
    </message>
    <message>
        <source>Show all labs</source>
        <translation>모든 기관 표시</translation>
    </message>
    <message>
        <source>Grey filtered models out</source>
        <translation>필터가 거른 모델을 흐리게 표시</translation>
    </message>
    <message>
        <source>Hide filtered models</source>
        <translation>필터가 거른 모델 숨기기</translation>
    </message>
    <message>
        <source>Show all models</source>
        <translation>모든 모델 표시</translation>
    </message>
    <message>
        <source>Hide %1 labs</source>
        <translation>기관 %1곳 숨기기</translation>
    </message>
    <message>
        <source>Show %1 labs</source>
        <translation>기관 %1곳 표시</translation>
    </message>
    <message>
        <source>Hide %1 models</source>
        <translation>모델 %1개 숨기기</translation>
    </message>
    <message>
        <source>Show %1 models</source>
        <translation>모델 %1개 표시</translation>
    </message>
</context>
<context>
    <name>frontierscope::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>Choose which models are shown</source>
        <translation>표시할 모델 고르기</translation>
    </message>
</context>
<context>
    <name>frontierscope::FilterPanel</name>
    <message>
        <source>Show all</source>
        <translation>모두 표시</translation>
    </message>
    <message>
        <source>Take every filter off</source>
        <translation>모든 필터 해제</translation>
    </message>
    <message>
        <source>Search models or labs</source>
        <translation>모델이나 기관 검색</translation>
    </message>
    <message>
        <source>Labs and models</source>
        <translation>기관과 모델</translation>
    </message>
    <message>
        <source>All</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Tick all labs</source>
        <translation>모든 기관 선택</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Untick all labs, to pick a few</source>
        <translation>기관을 모두 해제하고 몇 개만 고르기</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>모든 모델</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>추론 모델</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>기본 모델</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>Open or closed</source>
        <translation>공개와 비공개</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>공개</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>비공개</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>출시</translation>
    </message>
    <message>
        <source>from 2023-03</source>
        <translation>2023-03부터</translation>
    </message>
    <message>
        <source>to 2025</source>
        <translation>2025까지</translation>
    </message>
    <message>
        <source>Released from</source>
        <translation>출시일 시작</translation>
    </message>
    <message>
        <source>Released until</source>
        <translation>출시일 끝</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>USD per million tokens, blended 3:1</source>
        <translation>백만 토큰당 미국 달러, 3:1 혼합</translation>
    </message>
    <message>
        <source>from $</source>
        <translation>$ 이상</translation>
    </message>
    <message>
        <source>to $</source>
        <translation>$ 이하</translation>
    </message>
    <message>
        <source>Price from</source>
        <translation>최저 가격</translation>
    </message>
    <message>
        <source>Price up to</source>
        <translation>최고 가격</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>나머지</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>숨기기</translation>
    </message>
    <message>
        <source>Grey out</source>
        <translation>흐리게</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>조건식</translation>
    </message>
    <message>
        <source>e.g. gpqa &gt;= 80 and price &lt; 1</source>
        <translation>예: gpqa &gt;= 80 and price &lt; 1</translation>
    </message>
    <message>
        <source>Fields: name, organization, release_date, price, gpqa, aime, mmlu, reasoning, open_weights …
Operators: = != &lt; &lt;= &gt; &gt;= in ~, joined by and, or, not</source>
        <translation>필드: name, organization, release_date, price, gpqa, aime, mmlu, reasoning, open_weights …
연산자: = != &lt; &lt;= &gt; &gt;= in ~ (and, or, not으로 연결)</translation>
    </message>
</context>
<context>
    <name>frontierscope::FitCard</name>
    <message>
        <source>Curve: %1</source>
        <translation>곡선: %1</translation>
    </message>
    <message>
        <source>Confidence band</source>
        <translation>신뢰구간 띠</translation>
    </message>
    <message>
        <source>Prediction band</source>
        <translation>예측 구간 띠</translation>
    </message>
    <message>
        <source>Extrapolation</source>
        <translation>외삽</translation>
    </message>
    <message>
        <source>Read off the curve</source>
        <translation>곡선에서 값 읽기</translation>
    </message>
    <message>
        <source>Fit of %1</source>
        <translation>%1의 적합</translation>
    </message>
    <message>
        <source>residual SE %1 (of the logarithm)</source>
        <translation>잔차 표준오차 %1(로그 기준)</translation>
    </message>
    <message>
        <source>residual SE %1</source>
        <translation>잔차 표준오차 %1</translation>
    </message>
    <message>
        <source>Most influential point: %1. Without it: %2 %3 (%4 standard errors).</source>
        <translation>영향이 가장 큰 점: %1. 이 점을 빼면 %2 %3(표준오차의 %4배).</translation>
    </message>
    <message>
        <source>(at bound)</source>
        <translation>(한계값)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1~%2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>모수</translation>
    </message>
    <message>
        <source>Estimate ± SE</source>
        <translation>추정치 ± 표준오차</translation>
    </message>
    <message>
        <source>%1 % interval (t)</source>
        <translation>%1 % 구간(t)</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>모형</translation>
    </message>
    <message>
        <source>ΔAICc</source>
        <translation>ΔAICc</translation>
    </message>
    <message>
        <source>Akaike weight</source>
        <translation>아카이케 가중치</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>이 선 제거</translation>
    </message>
    <message>
        <source>Remove a read-off line</source>
        <translation>읽기 선 제거</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>정의되지 않음</translation>
    </message>
    <message>
        <source>not identified</source>
        <translation>식별되지 않음</translation>
    </message>
    <message>
        <source>at a bound</source>
        <translation>한계에 닿음</translation>
    </message>
    <message>
        <source>not converged</source>
        <translation>수렴하지 않음</translation>
    </message>
    <message>
        <source>too few points</source>
        <translation>점이 너무 적음</translation>
    </message>
    <message>
        <source>Form of the curve</source>
        <translation>곡선의 모형</translation>
    </message>
    <message>
        <source>The form of curve that is fitted to the points</source>
        <translation>점에 적합할 곡선의 모형</translation>
    </message>
    <message>
        <source>Parameters of the fit</source>
        <translation>적합의 모수</translation>
    </message>
    <message>
        <source>Comparison of the forms by AICc</source>
        <translation>AICc에 따른 모형 비교</translation>
    </message>
    <message>
        <source>Confidence band of the curve</source>
        <translation>곡선의 신뢰구간</translation>
    </message>
    <message>
        <source>Prediction band for single points</source>
        <translation>개별 점의 예측 구간</translation>
    </message>
    <message>
        <source>Beyond the data</source>
        <translation>데이터 범위 밖</translation>
    </message>
    <message>
        <source>whole axis</source>
        <translation>축 전체</translation>
    </message>
    <message>
        <source>How far beyond the data the curve is drawn; the axis grows with it</source>
        <translation>데이터 범위 밖으로 곡선을 그리는 정도. 축도 함께 늘어납니다</translation>
    </message>
    <message>
        <source> years</source>
        <translation>년</translation>
    </message>
    <message>
        <source> decades</source>
        <translation> 자릿수</translation>
    </message>
</context>
<context>
    <name>frontierscope::FitMenu</name>
    <message>
        <source>Remove This Line</source>
        <translation>이 선 제거</translation>
    </message>
    <message>
        <source>Show the Fit</source>
        <translation>적합 보기</translation>
    </message>
    <message>
        <source>Use in the Fit</source>
        <translation>적합에 포함</translation>
    </message>
    <message>
        <source>Leave Out of the Fit</source>
        <translation>적합에서 제외</translation>
    </message>
    <message>
        <source>Read Off Here (Price)</source>
        <translation>여기서 읽기(가격)</translation>
    </message>
    <message>
        <source>Read Off Here (Score)</source>
        <translation>여기서 읽기(점수)</translation>
    </message>
    <message>
        <source>Read Off Here (Date)</source>
        <translation>여기서 읽기(날짜)</translation>
    </message>
    <message>
        <source>Read Off Here (Compute)</source>
        <translation>여기서 읽기(컴퓨팅)</translation>
    </message>
    <message>
        <source>This place in the chart</source>
        <translation>차트의 이 자리</translation>
    </message>
</context>
<context>
    <name>frontierscope::FitPanel</name>
    <message>
        <source>Fitting… Stop</source>
        <translation>적합하는 중… 중지</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>잔차</translation>
    </message>
    <message>
        <source>Common axis</source>
        <translation>공통 축</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>적합</translation>
    </message>
    <message>
        <source>Residuals below the chart</source>
        <translation>차트 아래에 잔차 표시</translation>
    </message>
    <message>
        <source>Common axis: multiples of each first point</source>
        <translation>공통 축: 각 첫 점의 배수</translation>
    </message>
    <message>
        <source>Fits of the chart</source>
        <translation>차트의 적합</translation>
    </message>
</context>
<context>
    <name>frontierscope::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Mouse and keys in the chart</source>
        <translation>차트에서 쓰는 마우스와 키</translation>
    </message>
    <message>
        <source>Charts of what AI capability costs.</source>
        <translation>AI 성능의 비용을 보여 주는 차트.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>GNU 일반 공중 사용 허가서(GPL) 버전 3 이상을 따르는 자유 소프트웨어입니다.</translation>
    </message>
    <message>
        <source>Made with Qt %1 and Qt Charts (GPL-3.0), Ceres Solver (BSD-3-Clause), nlohmann/json, fmt, CLI11 and PEGTL (MIT, BSD, BSL-1.0). Icons by Lucide (ISC).</source>
        <translation>Qt %1, Qt Charts(GPL-3.0), Ceres Solver(BSD-3-Clause), nlohmann/json, fmt, CLI11, PEGTL(MIT, BSD, BSL-1.0)로 만들었습니다. 아이콘: Lucide(ISC).</translation>
    </message>
    <message>
        <source>The data keep the licences of their sources: &lt;a href=&quot;%1&quot;&gt;the data and their licences&lt;/a&gt;.</source>
        <translation>데이터에는 각 출처의 라이선스가 적용됩니다: &lt;a href=&quot;%1&quot;&gt;데이터와 라이선스&lt;/a&gt;.</translation>
    </message>
    <message>
        <source>About Frontierscope</source>
        <translation>Frontierscope 정보</translation>
    </message>
</context>
<context>
    <name>frontierscope::HoverCard</name>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
</context>
<context>
    <name>frontierscope::ImportColumnsPage</name>
    <message>
        <source>(not used)</source>
        <translation>(쓰지 않음)</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>파일의 열</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>들어갈 곳</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>예</translation>
    </message>
    <message>
        <source>as the columns show</source>
        <translation>열에서 알아내기</translation>
    </message>
    <message>
        <source>point: 1,234.5</source>
        <translation>점: 1,234.5</translation>
    </message>
    <message>
        <source>comma: 1.234,5</source>
        <translation>쉼표: 1.234,5</translation>
    </message>
    <message>
        <source>percent: 85</source>
        <translation>퍼센트: 85</translation>
    </message>
    <message>
        <source>fractions: 0.85</source>
        <translation>비율: 0.85</translation>
    </message>
    <message>
        <source>&amp;Decimal sign:</source>
        <translation>소수점(&amp;D):</translation>
    </message>
    <message>
        <source>Sh&amp;ares in:</source>
        <translation>백분율 표기(&amp;A):</translation>
    </message>
</context>
<context>
    <name>frontierscope::ImportDialog</name>
    <message>
        <source>&amp;Import</source>
        <translation>가져오기(&amp;I)</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 가져오기</translation>
    </message>
    <message>
        <source>records: %1</source>
        <translation>기록 %1개</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>모델(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>열(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>&amp;Source of values that name none:</source>
        <translation>출처를 밝히지 않은 값의 출처(&amp;S):</translation>
    </message>
    <message>
        <source>An address or a name: it is shown with every value that comes from this file</source>
        <translation>주소나 이름. 이 파일에서 온 모든 값에 출처로 표시됩니다</translation>
    </message>
    <message>
        <source>&amp;Day of the file:</source>
        <translation>파일 날짜(&amp;D):</translation>
    </message>
    <message>
        <source>Prices without a date were seen on this day</source>
        <translation>날짜가 없는 가격은 이날 확인한 것으로 봅니다</translation>
    </message>
    <message>
        <source>&amp;Problems (%1)</source>
        <translation>문제(&amp;P) (%1)</translation>
    </message>
    <message>
        <source>New models: %1.</source>
        <translation>새 모델 %1개.</translation>
    </message>
    <message>
        <source>Values taken: %1, in models: %2.</source>
        <translation>모델 %2개에서 가져올 값 %1개.</translation>
    </message>
    <message>
        <source>Your values replaced: %1.</source>
        <translation>바뀌는 내 값 %1개.</translation>
    </message>
    <message>
        <source>Rows that wait for you to say which model is meant, and are left out till then: %1.</source>
        <translation>어느 모델인지 정할 때까지 제외되는 행 %1개.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>제외 %1개.</translation>
    </message>
    <message>
        <source>No column names the models yet. Choose under Columns where each column goes.</source>
        <translation>모델 이름이 있는 열을 아직 모릅니다. 열 탭에서 각 열이 들어갈 곳을 고르세요.</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>가져올 것이 없습니다.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 읽는 중…</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>%1 가져오는 중…</translation>
    </message>
</context>
<context>
    <name>frontierscope::ImportRowsPage</name>
    <message>
        <source>&amp;Take the File&apos;s</source>
        <translation>파일 값 쓰기(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep Mine</source>
        <translation>내 값 유지(&amp;K)</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>파일의 행</translation>
    </message>
    <message>
        <source>Find in the file</source>
        <translation>파일에서 찾기</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>전체 (%1)</translation>
    </message>
    <message>
        <source>New (%1)</source>
        <translation>새 모델 (%1)</translation>
    </message>
    <message>
        <source>Changed (%1)</source>
        <translation>변경 (%1)</translation>
    </message>
    <message>
        <source>In conflict (%1)</source>
        <translation>충돌 (%1)</translation>
    </message>
    <message>
        <source>To be decided (%1)</source>
        <translation>정해야 함 (%1)</translation>
    </message>
    <message>
        <source>Nothing new (%1)</source>
        <translation>새로운 것 없음 (%1)</translation>
    </message>
    <message>
        <source>This ro&amp;w is</source>
        <translation>이 행은(&amp;W)</translation>
    </message>
    <message>
        <source>Choose the model that is meant…</source>
        <translation>어느 모델인지 고르세요…</translation>
    </message>
    <message>
        <source>a new model: add it</source>
        <translation>새 모델: 추가</translation>
    </message>
    <message>
        <source>nothing: leave it out</source>
        <translation>쓰지 않음: 제외</translation>
    </message>
    <message>
        <source>%1 – similar</source>
        <translation>%1 – 비슷함</translation>
    </message>
</context>
<context>
    <name>frontierscope::ImportTreeModel</name>
    <message>
        <source>Similar models: %1</source>
        <translation>비슷한 모델 %1개</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>파일의 행</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>처리</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>내 값</translation>
    </message>
    <message>
        <source>The file&apos;s</source>
        <translation>파일 값</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
</context>
<context>
    <name>frontierscope::InspectorPanel</name>
    <message>
        <source>Pin the label of %1</source>
        <translation>%1 라벨 고정</translation>
    </message>
    <message>
        <source>Highlight %1</source>
        <translation>%1 강조</translation>
    </message>
    <message>
        <source>Select a model in the chart or the table to see its values and sources.</source>
        <translation>차트나 표에서 모델을 선택하면 값과 출처가 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>Show another score of %1</source>
        <translation>%1의 다른 점수 표시</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>자세히</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>고정</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>강조</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>숨기기</translation>
    </message>
    <message>
        <source>Pin %1 labels</source>
        <translation>라벨 %1개 고정</translation>
    </message>
    <message>
        <source>Highlight %1 models</source>
        <translation>모델 %1개 강조</translation>
    </message>
    <message>
        <source>%1 models selected</source>
        <translation>모델 %1개 선택됨</translation>
    </message>
    <message>
        <source>The last one of those selected:</source>
        <translation>선택한 모델 중 마지막 모델:</translation>
    </message>
    <message>
        <source>Always show the labels of the selected models</source>
        <translation>선택한 모델의 라벨을 항상 표시</translation>
    </message>
    <message>
        <source>Draw the selected models strongly</source>
        <translation>선택한 모델을 뚜렷하게 그리기</translation>
    </message>
    <message>
        <source>Leave the selected models out of the chart</source>
        <translation>선택한 모델을 차트에서 빼기</translation>
    </message>
</context>
<context>
    <name>frontierscope::LabTree</name>
    <message>
        <source>(no lab)</source>
        <translation>(기관 없음)</translation>
    </message>
    <message>
        <source>Show Only This Lab</source>
        <translation>이 기관만 표시</translation>
    </message>
    <message>
        <source>Show All Labs</source>
        <translation>모든 기관 표시</translation>
    </message>
    <message>
        <source>The filter leaves this model out.</source>
        <translation>필터에서 제외된 모델입니다.</translation>
    </message>
</context>
<context>
    <name>frontierscope::LinesDialog</name>
    <message>
        <source>Lines and bands</source>
        <translation>선과 띠</translation>
    </message>
    <message>
        <source>Lines of %1</source>
        <translation>%1의 기준선</translation>
    </message>
    <message>
        <source>Lines of the benchmark</source>
        <translation>벤치마크의 기준선</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>선</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Your own lines</source>
        <translation>직접 그은 선</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>문구</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>새 선</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>문항 세트</translation>
    </message>
    <message>
        <source>Shaded bands of the horizontal axis (an empty end is open)</source>
        <translation>가로축의 음영 띠 (빈 끝은 열려 있음)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>To</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>New band</source>
        <translation>새 띠</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>추가: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>제거: %1</translation>
    </message>
    <message>
        <source>“%1”, %2: %3</source>
        <translation>“%1”, %2: %3</translation>
    </message>
    <message>
        <source>“%1” ends before it begins.</source>
        <translation>“%1” 띠의 끝이 시작보다 앞섭니다.</translation>
    </message>
</context>
<context>
    <name>frontierscope::MainWindow</name>
    <message>
        <source>Save As…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Open Another File…</source>
        <translation>다른 파일 열기…</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>문제 (%1)</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%2개 중 %1개 표시</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>자세히</translation>
    </message>
    <message>
        <source>Table and problems</source>
        <translation>표와 문제</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>The figure is in %1.</source>
        <translation>그림을 저장했습니다: %1</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>The figure is on the clipboard.</source>
        <translation>그림을 클립보드에 복사했습니다.</translation>
    </message>
    <message>
        <source>%1 was not saved when the program ended. There is a copy of %2.</source>
        <translation>프로그램이 끝날 때 저장하지 못한 문서가 있습니다(%1). %2의 사본이 남아 있습니다.</translation>
    </message>
    <message>
        <source>Bring It Back</source>
        <translation>되살리기</translation>
    </message>
    <message>
        <source>The wheel zooms, dragging pans, a double click shows the whole chart. Click a point for its values and sources.</source>
        <translation>휠로 확대하고, 끌어서 옮기고, 두 번 누르면 차트 전체가 보입니다. 점을 누르면 값과 출처가 나타납니다.</translation>
    </message>
    <message>
        <source>Got It</source>
        <translation>알겠습니다</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened any more; the shipped dataset is open instead.</source>
        <translation>%1 파일을 더 이상 열 수 없어 기본 데이터 세트를 대신 열었습니다.</translation>
    </message>
    <message>
        <source>The size of the window could not be restored.</source>
        <translation>창의 크기를 복원하지 못했습니다.</translation>
    </message>
    <message>
        <source>The places of the panels could not be restored; they are the usual ones.</source>
        <translation>패널의 위치를 복원하지 못해 기본 위치에 두었습니다.</translation>
    </message>
    <message>
        <source>The screen that the window was on is not there; the window has moved to this one.</source>
        <translation>창이 있던 화면이 없어 창을 이 화면으로 옮겼습니다.</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Show Problems</source>
        <translation>문제 보기</translation>
    </message>
    <message>
        <source>Select the cells of the table that are to be cut out first.</source>
        <translation>먼저 표에서 잘라낼 셀을 선택하세요.</translation>
    </message>
    <message>
        <source>The figures are in %1.</source>
        <translation>그림을 넣은 폴더: %1.</translation>
    </message>
    <message>
        <source>The figure was sent to the printer.</source>
        <translation>그림을 프린터로 보냈습니다.</translation>
    </message>
    <message>
        <source>Points of a series: the filter of models changes nothing here.</source>
        <translation>시리즈의 점입니다. 모델 필터는 여기서 아무것도 바꾸지 않습니다.</translation>
    </message>
</context>
<context>
    <name>frontierscope::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>자세히</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>이 메시지 닫기</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>알림: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>경고: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>오류: %1</translation>
    </message>
</context>
<context>
    <name>frontierscope::ModelTableModel</name>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>%1: unknown</source>
        <translation>%1: 알 수 없음</translation>
    </message>
    <message>
        <source>This value is an estimate.</source>
        <translation>이 값은 추정치입니다.</translation>
    </message>
    <message>
        <source>Claimed by the model&apos;s developer.</source>
        <translation>모델 개발사가 주장한 값입니다.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>출처: %1</translation>
    </message>
    <message>
        <source>In filters: %1</source>
        <translation>필터에서 쓰는 이름: %1</translation>
    </message>
    <message>
        <source>Computed, can&apos;t be edited.</source>
        <translation>계산된 값이라 편집할 수 없습니다.</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>%2의 %1 변경</translation>
    </message>
    <message>
        <source>One of %1 values from different sources.</source>
        <translation>서로 다른 출처의 값 %1개 중 하나입니다.</translation>
    </message>
    <message>
        <source>Computed: %1</source>
        <translation>계산식: %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>The filter leaves this model out.</source>
        <translation>필터에서 제외된 모델입니다.</translation>
    </message>
</context>
<context>
    <name>frontierscope::NoteMenu</name>
    <message>
        <source>Add a Note</source>
        <translation>메모 추가</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Add a Note (select a model first)</source>
        <translation>메모 추가(먼저 모델을 선택하십시오)</translation>
    </message>
    <message>
        <source>Add a Note on %1…</source>
        <translation>%1에 메모 추가…</translation>
    </message>
    <message>
        <source>Note on %1:</source>
        <translation>%1의 메모:</translation>
    </message>
    <message>
        <source>Show the Difference from %1 to %2</source>
        <translation>%1에서 %2까지의 차이 표시</translation>
    </message>
    <message>
        <source>Show a Difference (select two models first)</source>
        <translation>차이 표시(먼저 두 모델을 선택하십시오)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1에서 %2까지</translation>
    </message>
    <message>
        <source>Change the Words…</source>
        <translation>글 바꾸기…</translation>
    </message>
    <message>
        <source>Remove the Note</source>
        <translation>메모 지우기</translation>
    </message>
    <message>
        <source>Add a Note Here…</source>
        <translation>여기에 메모 추가…</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>메모:</translation>
    </message>
    <message>
        <source>Change a Note</source>
        <translation>메모 바꾸기</translation>
    </message>
    <message>
        <source>Words; empty for the computed ones:</source>
        <translation>글. 비우면 계산한 글을 씁니다:</translation>
    </message>
    <message>
        <source>Words; empty to remove the note:</source>
        <translation>글. 비우면 메모를 지웁니다:</translation>
    </message>
    <message>
        <source>Words on the chart beside the model that is selected</source>
        <translation>선택한 모델 옆에 차트 위로 적는 글</translation>
    </message>
    <message>
        <source>What lies between two models in price and score, as an arrow</source>
        <translation>두 모델의 가격과 점수 차이를 화살표로 표시</translation>
    </message>
</context>
<context>
    <name>frontierscope::PasteDialog</name>
    <message>
        <source>What do these numbers mean?</source>
        <translation>이 수들은 무슨 뜻인가요?</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>붙여 넣은 값</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>뜻</translation>
    </message>
    <message>
        <source>Some of the pasted numbers can be read in more than one way. Until you say what they mean, these cells keep their values; everything else is pasted. An answer is taken over for the cells of the same column that ask the same.</source>
        <translation>붙여 넣은 수 가운데 읽는 방법이 여러 가지인 것이 있습니다. 뜻을 정하지 않은 셀은 원래 값을 유지하고 나머지는 모두 붙여 넣습니다. 한 번 답하면 같은 열의 같은 물음에도 적용됩니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>Keep the old value</source>
        <translation>원래 값 유지</translation>
    </message>
    <message>
        <source>%1, as it is</source>
        <translation>%1, 그대로</translation>
    </message>
    <message>
        <source>All others that ask this: %1</source>
        <translation>같은 물음의 나머지: %1개</translation>
    </message>
    <message>
        <source>Keep the old values</source>
        <translation>원래 값 유지</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>그대로</translation>
    </message>
</context>
<context>
    <name>frontierscope::ProblemsPanel</name>
    <message>
        <source>The table doesn't show this. A double click opens the chart of training compute.</source>
        <translation>표에 없는 값입니다. 두 번 클릭하면 훈련 컴퓨팅 차트를 엽니다.</translation>
    </message>
    <message>
        <source>The table doesn't show this: it can be changed in the dataset's file, at %1.</source>
        <translation>표에 없는 값입니다. 데이터 세트 파일의 %1에서 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Problems that are not listed: %1. Mend some of these first.</source>
        <translation>목록에 없는 문제: %1개. 먼저 이 문제들을 고치세요.</translation>
    </message>
    <message>
        <source>File, %1</source>
        <translation>파일, %1</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>문제</translation>
    </message>
</context>
<context>
    <name>frontierscope::ReadOffField</name>
    <message>
        <source>Read off at</source>
        <translation>읽을 값</translation>
    </message>
    <message>
        <source>A score, or a value of the horizontal axis</source>
        <translation>점수 또는 가로축의 값</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Show where the curve reaches this score</source>
        <translation>곡선이 이 점수에 이르는 곳 표시</translation>
    </message>
    <message>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <source>Show the score of the curve at this value of the horizontal axis</source>
        <translation>가로축의 이 값에서 곡선의 점수 표시</translation>
    </message>
    <message>
        <source>A price, or a date</source>
        <translation>가격 또는 날짜</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Show when the curve reaches this price</source>
        <translation>곡선이 이 가격에 이르는 때 표시</translation>
    </message>
    <message>
        <source>Show the price of the curve on this date</source>
        <translation>이 날짜에 곡선이 나타내는 가격 표시</translation>
    </message>
    <message>
        <source>A price is a number above 0, such as 0.25.</source>
        <translation>가격은 0.25처럼 0보다 큰 수로 쓰세요.</translation>
    </message>
    <message>
        <source>A date is written 2025, 2025-06 or 2025-06-15.</source>
        <translation>날짜는 2025, 2025-06 또는 2025-06-15처럼 쓰세요.</translation>
    </message>
    <message>
        <source>A score is a number, such as 63.1.</source>
        <translation>점수는 63.1처럼 수로 쓰세요.</translation>
    </message>
    <message>
        <source>A value of the horizontal axis is a number above 0, such as 12 or 3.2e25.</source>
        <translation>가로축의 값은 12나 3.2e25처럼 0보다 큰 수로 쓰세요.</translation>
    </message>
</context>
<context>
    <name>frontierscope::ReplaceBar</name>
    <message>
        <source>Find</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>바꿀 내용</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>대소문자 구분</translation>
    </message>
    <message>
        <source>Whole cell</source>
        <translation>셀 전체</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>모두 바꾸기</translation>
    </message>
    <message>
        <source>In the selected rows if there are several, else in all that the table shows</source>
        <translation>여러 행을 선택했으면 그 행에서, 아니면 표에 보이는 모든 곳에서</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>frontierscope::Session</name>
    <message>
        <source>The settings could not be read; the usual ones hold. The old file is kept as %1.</source>
        <translation>설정을 읽지 못해 기본값을 사용합니다. 이전 파일은 %1(으)로 남겨 두었습니다.</translation>
    </message>
    <message>
        <source>What was open at the last time could not be read from %1; the shipped dataset is open instead.</source>
        <translation>지난번에 열려 있던 내용을 %1에서 읽지 못해 기본 데이터 세트를 대신 열었습니다.</translation>
    </message>
</context>
<context>
    <name>frontierscope::TableEdits</name>
    <message>
        <source>New model</source>
        <translation>새 모델</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>모델 추가</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (사본)</translation>
    </message>
    <message>
        <source>Row %1 (%2), %3</source>
        <translation>%1행(%2), %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, &quot;%2&quot;: %3</source>
        <translation>%1, &quot;%2&quot;: %3</translation>
    </message>
    <message>
        <source>Duplicate models</source>
        <translation>모델 복제</translation>
    </message>
    <message>
        <source>Delete models</source>
        <translation>모델 삭제</translation>
    </message>
    <message>
        <source>Some cells could not be set and kept their values: %1.</source>
        <translation>넣지 못한 셀 %1개는 원래 값을 유지했습니다.</translation>
    </message>
    <message>
        <source>Replace &quot;%1&quot;</source>
        <translation>&quot;%1&quot; 바꾸기</translation>
    </message>
    <message>
        <source>Cells beyond the last column of the table, which were left out: %1</source>
        <translation>표의 마지막 열을 넘어서 넣지 않은 셀: %1개</translation>
    </message>
</context>
<context>
    <name>frontierscope::TablePanel</name>
    <message>
        <source>Paste cells</source>
        <translation>셀 붙여넣기</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>셀 지우기</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>아래로 채우기</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%2행 중 %1행</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Find in table</source>
        <translation>표에서 찾기</translation>
    </message>
    <message>
        <source>Only models that the filter keeps</source>
        <translation>필터에 남은 모델만</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Add an empty row to the table</source>
        <translation>표에 빈 행 추가</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>복제</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>선택한 행 복제</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Delete the selected rows</source>
        <translation>선택한 행 삭제</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Choose the columns of the table</source>
        <translation>표의 열 고르기</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>새 모델</translation>
    </message>
    <message>
        <source>%1 models</source>
        <translation>모델 %1개</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>찾을 수 없음</translation>
    </message>
    <message>
        <source>Cells replaced: %1</source>
        <translation>바꾼 셀 %1개</translation>
    </message>
    <message>
        <source>Column filters: %1</source>
        <translation>열 필터: %1</translation>
    </message>
    <message>
        <source>Take the filters of the table&apos;s columns off</source>
        <translation>표의 열 필터를 모두 해제합니다</translation>
    </message>
    <message>
        <source>This works on a block of cells. Select cells that stand together.</source>
        <translation>붙어 있는 셀 묶음에서만 할 수 있습니다. 서로 붙은 셀을 선택하세요.</translation>
    </message>
    <message>
        <source>Pasting…</source>
        <translation>붙여 넣는 중…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>찾는 중…</translation>
    </message>
    <message>
        <source>Replacing…</source>
        <translation>바꾸는 중…</translation>
    </message>
</context>
<context>
    <name>frontierscope::TourBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>%2단계 중 %1단계: %3</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>마침</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>둘러보기 끝내기</translation>
    </message>
    <message>
        <source>Cost of a task</source>
        <translation>작업당 비용</translation>
    </message>
    <message>
        <source>Cost of a million tokens</source>
        <translation>백만 토큰당 비용</translation>
    </message>
</context>
<context>
    <name>frontierscope::VersionsDialog</name>
    <message>
        <source>the same as what is open</source>
        <translation>열린 것과 같음</translation>
    </message>
    <message>
        <source>the same data, other figures or filters</source>
        <translation>데이터는 같고 그림이나 필터가 다름</translation>
    </message>
    <message>
        <source>models added since: %1, removed: %2, values changed: %3</source>
        <translation>이후 추가된 모델 %1개, 삭제 %2개, 바뀐 값 %3개</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>비교(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Bring Back</source>
        <translation>되돌리기(&amp;B)</translation>
    </message>
    <message>
        <source>Earlier versions of %1</source>
        <translation>%1 파일의 이전 버전</translation>
    </message>
    <message>
        <source>The last %1 saved versions are kept. A version that is brought back replaces what is open; the file changes only when you save.</source>
        <translation>마지막으로 저장한 버전 %1개를 보관합니다. 버전을 되돌리면 열려 있는 내용이 그 버전으로 바뀌고, 파일은 저장할 때만 바뀝니다.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>저장한 때</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Against what is open</source>
        <translation>열린 것과의 차이</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>No version is kept yet: they are made when the document is saved.</source>
        <translation>아직 보관된 버전이 없습니다. 문서를 저장할 때 만들어집니다.</translation>
    </message>
    <message>
        <source>Comparing with %1…</source>
        <translation>%1 버전과 비교하는 중…</translation>
    </message>
</context>
<context>
    <name>frontierscope::WordsDialog</name>
    <message>
        <source>Words of the figure</source>
        <translation>그림의 문구</translation>
    </message>
    <message>
        <source>An empty field keeps the words that the figure writes from its data, shown in grey; they follow every change. Your own words stay as they are. Untick what should not stand on the figure.</source>
        <translation>빈 칸에는 그림이 데이터에서 쓰는 문구가 회색으로 보이며, 바뀔 때마다 따라 바뀝니다. 직접 쓴 문구는 그대로 남습니다. 그림에 넣지 않을 것은 선택을 해제하세요.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>제목(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Subtitle</source>
        <translation>부제(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Horizontal axis</source>
        <translation>가로축(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Vertical axis</source>
        <translation>세로축(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>주석(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;ources</source>
        <translation>출처(&amp;O)</translation>
    </message>
</context>
<context>
    <name>frontierscope::WindowMenus</name>
    <message>
        <source>(none yet)</source>
        <translation>(아직 없음)</translation>
    </message>
    <message>
        <source>Like the System</source>
        <translation>시스템 설정 따르기</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>최근 파일 열기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>테마(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>데이터(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>도구 모음</translation>
    </message>
    <message>
        <source>Fi&amp;gure</source>
        <translation>그림(&amp;G)</translation>
    </message>
    <message>
        <source>Open E&amp;xample</source>
        <translation>예제 열기(&amp;X)</translation>
    </message>
    <message>
        <source>Show the figure &quot;%1&quot;</source>
        <translation>그림 “%1” 보기</translation>
    </message>
    <message>
        <source>Open this example: ready figures on the shipped dataset</source>
        <translation>이 예제 열기: 기본 데이터 세트로 만든 그림</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>마지막 단계를 되돌립니다</translation>
    </message>
    <message>
        <source>Do the step again that was taken back</source>
        <translation>되돌린 단계를 다시 실행합니다</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>실행 취소: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>다시 실행: %1</translation>
    </message>
</context>
<context>
    <name>ColumnEdits</name>
    <message>
        <source>Add the column %1</source>
        <translation>%1 열 추가</translation>
    </message>
    <message>
        <source>Change the column %1</source>
        <translation>%1 열 바꾸기</translation>
    </message>
    <message>
        <source>Delete the column %1</source>
        <translation>%1 열 삭제</translation>
    </message>
</context>
<context>
    <name>frontierscope::ColumnDialog</name>
    <message>
        <source>Change a computed column</source>
        <translation>계산 열 바꾸기</translation>
    </message>
    <message>
        <source>New computed column</source>
        <translation>새 계산 열</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>선형</translation>
    </message>
    <message>
        <source>logarithmic</source>
        <translation>로그</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>&amp;Expression</source>
        <translation>식(&amp;E)</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>식</translation>
    </message>
    <message>
        <source>Insert a &amp;field</source>
        <translation>항목 넣기(&amp;F)</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>항목 넣기</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>단위(&amp;U)</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>&amp;Scale of an axis</source>
        <translation>축의 눈금(&amp;S)</translation>
    </message>
    <message>
        <source>Scale of an axis</source>
        <translation>축의 눈금</translation>
    </message>
    <message>
        <source>USD, days, points … or nothing</source>
        <translation>USD, 일, 점 … 없어도 됩니다</translation>
    </message>
    <message>
        <source>Numbers, fields, + - * / ^ and parentheses; log10, log2, ln, exp, sqrt, abs, round, min, max, days_since(date), days_between(date, date), year(date). What is computed from something unknown is unknown.</source>
        <translation>수, 항목, + - * / ^ 기호와 괄호, log10, log2, ln, exp, sqrt, abs, round, min, max, days_since(날짜), days_between(날짜, 날짜), year(날짜)를 쓸 수 있습니다. ‘알 수 없음’으로 계산한 값은 ‘알 수 없음’입니다.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Values of the first models</source>
        <translation>처음 몇 모델의 값</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>고르기 …</translation>
    </message>
    <message>
        <source>Known for %1 of %2 models.</source>
        <translation>모델 %2개 가운데 %1개에 값이 있습니다.</translation>
    </message>
</context>
<context>
    <name>frontierscope::ColumnChoice</name>
    <message>
        <source>New computed column…</source>
        <translation>새 계산 열…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>바꾸기…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>이 열 숨기기</translation>
    </message>
    <message>
        <source>Filter by this column…</source>
        <translation>이 열로 필터…</translation>
    </message>
    <message>
        <source>Filter by the current column…</source>
        <translation>현재 열로 필터…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>%1 열</translation>
    </message>
</context>
<context>
    <name>frontierscope::ModelFilterProxy</name>
    <message>
        <source>Filter: %1</source>
        <translation>필터: %1</translation>
    </message>
</context>
<context>
    <name>frontierscope::ColumnFilterDialog</name>
    <message>
        <source>Filter by a column</source>
        <translation>열로 필터</translation>
    </message>
    <message>
        <source>Show only rows in which &quot;%1&quot; is:</source>
        <translation>&quot;%1&quot; 열이 다음과 같은 행만 보이기:</translation>
    </message>
    <message>
        <source>For example: OpenAI, &gt; 80, &lt;= 2024-06, in (OpenAI, Google), != yes, is known. The chart&apos;s filter stays as it is.</source>
        <translation>예: OpenAI, &gt; 80, &lt;= 2024-06, in (OpenAI, Google), != true, is known. 차트의 필터는 그대로입니다.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>&amp;Take Off</source>
        <translation>해제(&amp;T)</translation>
    </message>
</context>
<context>
    <name>frontierscope::Autosave</name>
    <message>
        <source>No safety copy of the work can be written. Save the document to keep it.</source>
        <translation>작업의 안전 사본을 저장할 수 없습니다. 작업을 지키려면 문서를 저장하세요.</translation>
    </message>
</context>
<context>
    <name>SavedWords</name>
    <message>
        <source>… and %1 more</source>
        <translation>… 외 %1개</translation>
    </message>
    <message>
        <source>%1 holds one row per model. Later prices, other sources&apos; scores, figures and filters are kept only in a .frontierscope document.</source>
        <translation>%1 – 모델마다 한 행만 저장했습니다. 이후 가격, 다른 출처의 점수, 그림, 필터는 .frontierscope 문서에만 남습니다.</translation>
    </message>
    <message>
        <source>%1 is a table to be read and can&apos;t be opened again. The work is kept only in a .frontierscope document.</source>
        <translation>%1 – 읽기 위한 표이므로 다시 열 수 없습니다. 작업은 .frontierscope 문서에만 남습니다.</translation>
    </message>
    <message>
        <source>%1 holds the dataset alone. Figures and filters are kept only in a .frontierscope document.</source>
        <translation>%1 – 데이터 세트만 저장했습니다. 그림과 필터는 .frontierscope 문서에만 남습니다.</translation>
    </message>
</context>
<context>
    <name>ProgressWork</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>FigureClipboard</name>
    <message>
        <source>Copying the figure…</source>
        <translation>그림 복사 중…</translation>
    </message>
</context>
<context>
    <name>OpenAddress</name>
    <message>
        <source>The link can&apos;t be opened here: %1</source>
        <translation>여기서는 링크를 열 수 없습니다: %1</translation>
    </message>
    <message>
        <source>Copy Address</source>
        <translation>주소 복사</translation>
    </message>
</context>
<context>
    <name>frontierscope::ExportAllDialog</name>
    <message>
        <source>Export all figures</source>
        <translation>모든 그림 내보내기</translation>
    </message>
    <message>
        <source>Figures: %1. All get the page and the look that are chosen here.</source>
        <translation>그림: %1개. 모두 여기서 고른 쪽과 모양으로 만듭니다.</translation>
    </message>
    <message>
        <source>Folder for the figures</source>
        <translation>그림을 넣을 폴더</translation>
    </message>
    <message>
        <source>These files are there already: %1.</source>
        <translation>이미 있는 파일: %1.</translation>
    </message>
    <message>
        <source>Exporting writes over them.</source>
        <translation>내보내면 이 파일들을 덮어씁니다.</translation>
    </message>
    <message>
        <source>Write Over Them</source>
        <translation>덮어쓰기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Exporting the figures…</source>
        <translation>그림 내보내는 중…</translation>
    </message>
</context>
<context>
    <name>frontierscope::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>환경설정</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>언어(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>테마(&amp;T):</translation>
    </message>
    <message>
        <source>Like the System</source>
        <translation>시스템 설정 따르기</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>움직임 줄이기(&amp;R)</translation>
    </message>
    <message>
        <source>Play stills of each year instead of a film</source>
        <translation>연속 재생 대신 해마다 한 장면씩 보이기</translation>
    </message>
    <message>
        <source>What the program remembers</source>
        <translation>프로그램이 기억하는 것</translation>
    </message>
    <message>
        <source>Forget the Recent &amp;Files</source>
        <translation>최근 파일 지우기(&amp;F)</translation>
    </message>
    <message>
        <source>Forget Which &amp;Columns Imports Were Given</source>
        <translation>가져오기에서 고른 열 지우기(&amp;C)</translation>
    </message>
    <message>
        <source>Tables are imported as if for the first time</source>
        <translation>표를 처음 가져오는 것처럼 가져옵니다</translation>
    </message>
    <message>
        <source>Show the &amp;Hint Again at the Next Start</source>
        <translation>다음에 시작할 때 도움말 한 줄 다시 보기(&amp;H)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>DifferenceList</name>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Benchmarks</source>
        <translation>벤치마크</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>계열</translation>
    </message>
    <message>
        <source>Training runs</source>
        <translation>훈련 기록</translation>
    </message>
    <message>
        <source>Conclusions that differ</source>
        <translation>달라진 결론</translation>
    </message>
    <message>
        <source>models: %1</source>
        <translation>모델 %1개</translation>
    </message>
    <message>
        <source>on the frontier</source>
        <translation>프런티어에 있음</translation>
    </message>
    <message>
        <source>%1: only here</source>
        <translation>%1: 여기에만 있음</translation>
    </message>
    <message>
        <source>%1: only in %2</source>
        <translation>%1: %2에만 있음</translation>
    </message>
    <message>
        <source>%1: other values</source>
        <translation>%1: 값이 다름</translation>
    </message>
    <message>
        <source>%1, $%2 per million tokens</source>
        <translation>%1, 백만 토큰당 $%2</translation>
    </message>
    <message>
        <source>The dataset itself</source>
        <translation>데이터 세트 자체</translation>
    </message>
    <message>
        <source>Computed columns</source>
        <translation>계산 열</translation>
    </message>
    <message>
        <source>expression</source>
        <translation>식</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>logarithmic axis</source>
        <translation>로그 축</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Error: %1</source>
        <translation>오류: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>경고: %1</translation>
    </message>
</context>
</TS>
